# Las palabras de la historia "Cuando falló el formulario que paga la universidad".
reviewed_by_story = nobody yet

story-title = Cuando falló el formulario que paga la universidad: Florida, primavera de 2024
story-lead = Para pedir ayuda con la universidad, un estudiante, su familia y muchas veces un consejero se sientan con un solo formulario federal, la FAFSA. En la primavera de 2024 el formulario era nuevo. Esta página pone lado a lado dos archivos semanales de Florida y muestra lo que puede decir un archivo cuando el sistema que lo alimenta va tarde.
decision = cuándo llamar a un estudiante por el formulario, y con qué número se puede juzgar el trabajo de una escuela

headline = Estudiantes, familias y consejeros enviaban formularios desde el invierno. El archivo federal hasta el { $few_period } tiene en su lista { $listed } preparatorias ({ $listed_place }). En { $few } de ellas muestra menos de cinco formularios completos. En el archivo hasta el { $numbered_period }, { $numbered } de { $listed_late } escuelas tienen un número. Lo que se ve aquí es hasta dónde habían llegado los formularios, no cuánto se esforzó nadie.
    .heading = Dos archivos, con siete semanas de por medio
    .bounded = El archivo federal hasta el { $few_period } tiene en su lista { $listed } preparatorias ({ $listed_place }); en { $few } muestra menos de cinco formularios completos. En el archivo hasta el { $numbered_period }, { $numbered } de { $listed_late } tienen un número.
    .withheld = Estudiantes, familias y consejeros enviaron formularios. Está oculto cuántas escuelas muestran una cifra ({ $place }). { $reason }
    .absent = Estudiantes, familias y consejeros enviaron formularios. Los dos archivos no tienen ninguna preparatoria que pudiéramos contar ({ $place }). { $reason } Su intervalo, si el archivo da uno, está más abajo.

sent = Enviado no es completo. En ese mismo primer archivo, { $sent } de las { $listed } escuelas ya muestran un número de formularios enviados ({ $sent_place }).
    .heading = Los formularios estaban ahí
    .bounded = En el primer archivo, { $sent } de las { $listed } escuelas muestran un número de formularios enviados ({ $sent_place }).
    .withheld = Está oculto cuántas escuelas tienen formularios enviados ({ $place }). { $reason }
    .absent = Los archivos no tienen ninguna preparatoria que pudiéramos contar ({ $place }). { $reason }

schools-complete = Las escuelas según lo que el archivo imprime de los formularios completos: un número, o solo "menos de cinco". Dos marcas por renglón, una por archivo. Nunca se unen: un archivo es el estado de la cuenta en su día.
    .heading = Formularios completos: lo que el archivo muestra de las escuelas
ask-believed = ¿A quién le dijeron en marzo que los estudiantes de su escuela "no solicitan"? ¿De qué archivo salió eso?
    .heading = Para conversar
schools-sent = Las mismas escuelas según lo que el archivo imprime de los formularios enviados. Mire primero la marca temprana aquí y después la marca temprana de arriba.
    .heading = Formularios enviados: lo que el archivo muestra de las escuelas

context-form = El formulario para 2024-25 se abrió a fines de diciembre de 2023. La US Government Accountability Office encontró que se abrió antes de que varias partes estuvieran listas, entre ellas la que calcula quién puede recibir ayuda y manda el resultado a las universidades (testimonio e informes de septiembre de 2024). Por el primer archivo nadie podía saber si "menos de cinco" hablaba de los estudiantes de una escuela o del formulario.
    .heading = Lo que pasó con el formulario
range = Para los estudiantes de último año de este distrito el archivo hace su propia estimación hasta el { $late_period }: { $late } tiene el formulario completo ({ $late_place }).
    .heading = El intervalo del distrito
    .bounded = Para los estudiantes de último año de este distrito el archivo no da un número, solo un intervalo, hasta el { $late_period }: tiene el formulario completo { $late } ({ $late_place }). En el primer archivo el mismo campo dice que faltan datos o no bastan. El intervalo se imprime para que no se pueda señalar a nadie; no tome el punto medio.
    .withheld = El archivo oculta la proporción de estudiantes con el formulario completo ({ $place }). { $reason }
    .absent = La proporción de estudiantes no se publica a este nivel ({ $place }). { $reason } La página de cada distrito escolar tiene su intervalo.

california-seam = La cuenta de California es otra cosa: otra agencia, otro año, otro formulario además del federal y otros estudiantes debajo de la raya. Está aquí porque responde algo que los archivos de Florida no pueden: cuántas escuelas deja en blanco un archivo. No está en una misma línea con Florida, y ningún número de una se puede medir con el de la otra.
    .heading = Otro estado, otro año, otra cuenta
california = El archivo de la Comisión de Ayuda Estudiantil de California para la generación de 2022 tiene en su lista { $listed } preparatorias de toda California. { $numbered } tienen un número de solicitudes completas; { $blank } están en blanco, y el archivo no dice si el blanco es ninguna o muy pocas.
    .heading = California, generación de 2022
    .bounded = El archivo de la Comisión de Ayuda Estudiantil de California para la generación de 2022 tiene { $listed } preparatorias; { $numbered } con un número, { $blank } en blanco.
    .withheld = En el archivo de California para la generación de 2022 hay una cuenta oculta. { $reason }
    .absent = No tenemos a la mano el archivo de California para la generación de 2022. { $reason }
california-schools = Solo escuelas de California, solo la generación de 2022, y dos tipos de solicitud juntos: el formulario federal y la solicitud de la Ley Dream de California.
    .heading = Lo que el archivo de California muestra de sus escuelas

ask-number = A una consejera la juzgan por los "formularios completos". ¿Qué número sería justo, y en qué día?
    .heading = Para conversar
ask-missing = ¿Quién llenó un formulario, o tuvo miedo de llenarlo, y no está en ninguna de las dos cuentas?
    .heading = ¿Quién no aparece en estos archivos?
act-families = Entren a su cuenta y busquen una palabra: "enviado" o "procesado". Si falta algo, pregunten al consejero de la escuela o a la oficina de ayuda de la universidad quién puede ver por qué. Si un formulario les da miedo, pregunten a alguien de confianza antes de firmar.
    .heading = Lo que pueden hacer las familias
act-educators = Lleven tres listas: sin empezar, enviado, completo. Cuando el formulario va tarde, llamen primero a la segunda lista y digan a las familias que no es culpa suya.
    .heading = Lo que pueden hacer los docentes
act-policymakers = No juzgue a las escuelas con una cuenta tomada mientras se repara el sistema que la alimenta. Ponga el día, la regla y el estado del sistema junto a cada número de estos, y mueva la fecha límite cuando el formulario va tarde.
    .heading = Lo que pueden hacer quienes deciden

limits =
    .heading = Lo que esta historia no puede decirle
limit-who = No puede mostrar a todos los que solicitaron ({ $view_place }). Los mayores de dieciocho años, aquellos cuya escuela se escribió de una manera que nadie reconoció y los que usaron el formulario de un estado no están en la cuenta federal.
limit-why = No puede decir por qué un formulario no estaba completo: el sistema, una firma que faltaba, una pregunta que nadie supo contestar o una decisión.
limit-sum = No puede dar un total de un estado ni de un distrito. "Menos de cinco" no es un número, y sumar solo las escuelas que tienen uno dejaría fuera a las demás.
