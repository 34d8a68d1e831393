# Las palabras de la historia sobre estudiantes de bajos ingresos, de primera generación y de color.
reviewed_by_story = nobody yet

story-title = ¿Por qué van menos a la universidad los estudiantes de color, de bajos ingresos y de primera generación?
story-lead = Las familias que son las primeras en mandar a un hijo a la universidad lo hacen con trabajo, consejos y valor. Antes de preguntar por qué van menos, esta página pregunta si es cierto: ¿menos que cuándo, y en qué cuenta? La respuesta lleva a una tabla que nadie publica y a una carta que la pide.
decision = qué tabla pedir, y a quién, antes de que alguien haga planes con un número que no existe

headline =
    Detrás de este número hay estudiantes, familias y maestros que lo hicieron posible: de quienes terminaron la preparatoria en 2022-23, { $all } estaban en la universidad o en un colegio comunitario antes de un año ({ $all_place }); entre los de bajos ingresos, { $low }.

    "Menos" necesita un segundo número, contado igual. Y los estudiantes de la pregunta, los que son las tres cosas a la vez, no tienen aquí ningún número, de ningún año.
    .heading = ¿Son menos? Fuimos a ver
    .bounded = De quienes terminaron la preparatoria en 2022-23, { $all } seguían estudiando antes de un año ({ $all_place }); entre los de bajos ingresos, { $low }. Los estudiantes de la pregunta no tienen aquí un número propio.
    .withheld = Estudiantes, familias y maestros hicieron posible cada primer año de universidad. No podemos decir cuántos de todos, o de los de bajos ingresos, seguían estudiando antes de un año ({ $place }): una cifra de 2022-23 está oculta. { $reason } Y los estudiantes de la pregunta, de bajos ingresos, primeros en su familia y de color a la vez, no tienen número en ninguno de estos archivos.
    .absent = El archivo no tiene un renglón de la generación de 2022-23, de todos o de los de bajos ingresos ({ $place }). { $reason } Los estudiantes de la pregunta, de bajos ingresos, primeros en su familia y de color a la vez, no tienen número en ninguno de estos archivos.

then-and-now = En julio de 2019 el Departamento de Educación de California dijo de la generación de 2017-18: { $then_enrolled } de { $then_completers } que terminaron seguían estudiando antes de un año, { $then_rate }. Su archivo de 2022-23 dice { $now_enrolled } de { $now_completers }, { $now_rate }. De los estudiantes negros dijo entonces { $then_black } y dice ahora { $now_black }.

    Así que, para todo el estado, estas dos publicaciones no muestran que sean menos. Tampoco prueban que sean más: no sabemos si cada detalle se contó igual, y el Public Policy Institute of California (hoja informativa de diciembre de 2023) da una proporción más alta para la primera generación. Las ponemos lado a lado y no restamos nada.
    .heading = Dos publicaciones, lado a lado
    .bounded = En julio de 2019 el Departamento de Educación de California habló de { $then_enrolled } de { $then_completers } estudiantes de la generación de 2017-18, { $then_rate } (estudiantes negros: { $then_black }); su archivo de 2022-23 dice { $now_enrolled } de { $now_completers }, { $now_rate } (estudiantes negros: { $now_black }).
    .withheld = Una de las dos publicaciones oculta una cifra que haría falta. { $reason }
    .absent = Una de las dos publicaciones no tiene una cifra que haría falta. { $reason }
ask-fewer = ¿Quién le dijo que van menos? ¿Menos que cuándo, de quiénes, y quién contó?
    .heading = Para conversar

context-groups = Mientras no hay diploma, la universidad no es la puerta siguiente. Y en esa puerta hay otras cosas que ningún archivo de aquí tiene: quién explicó el formulario de ayuda, quién los llevó a conocer el campus, de qué salario podía prescindir la familia. Una brecha muestra dónde faltaba eso. No muestra lo que los estudiantes esperaban.
    .heading = Antes de leer sobre los grupos
before-college = Un paso antes: de todos los que empezaron, el porcentaje con diploma a los cuatro años. Los años sin marca no tienen cifra en nuestras copias, y para el estado se turnan dos publicaciones.
    .heading = El paso anterior: diplomas, generación por generación
who-finished = Cuántos estudiantes de cada grupo terminaron la preparatoria en 2022-23. Un estudiante puede estar en varios; por eso no suman el total.
    .heading = Cuántos estudiantes hay en cada grupo
race = De quienes terminaron en 2022-23, el porcentaje que seguía estudiando antes de un año. Los grupos están en un orden fijo. Cuando un grupo es pequeño, su cifra se oculta para que no se pueda reconocer a nadie.
    .heading = Seguían estudiando antes de un año, por raza y origen étnico
programs = "De bajos ingresos" es una palabra de la escuela: la familia entregó un formulario de comidas gratis o a precio reducido, o ningún padre terminó la preparatoria. No mide los ingresos.
    .heading = Seguían estudiando antes de un año, por ingresos, idioma, discapacidad, crianza temporal y vivienda
first-generation = Es la única cuenta pública por estudios de los padres que tenemos a la mano, y cuenta otra cosa: solicitudes de ayuda en todo Estados Unidos. Muestra que la pregunta se puede hacer. Los archivos escolares de California no la hacen.
    .heading = Primeros en su familia: se cuentan, pero no aquí

margins = Estos son los totales publicados: todos los que siguieron estudiando antes de un año, los de bajos ingresos entre ellos y los hispanos o latinos entre ellos. Tomamos a los hispanos o latinos como ejemplo por ser el grupo más numeroso. Donde los dos grupos se cruzan, el archivo no tiene nada.
    .heading = Lo que se publica: las orillas de una tabla
crossed = Cada barra va del menor al mayor número de estudiantes que permiten los totales publicados. Cualquier número dentro de la barra cuadra. Es todo lo que alguien puede saber por el archivo, y no es una estimación.
    .heading = La tabla que nadie publica
fillings = Dos maneras de llenar la misma tabla. Las dos son inventadas para que cuadren. Las dos tienen exactamente los totales publicados. Nadie contó ninguna de ellas, y la verdad puede ser una tercera.
    .heading = Dos tablas que cuadran, las dos inventadas
two-stories = En la primera tabla, { $few } estudiantes son a la vez de bajos ingresos e hispanos o latinos; en la segunda, { $many }. Las dos terminan en los mismos totales publicados: siguieron estudiando { $low } de bajos ingresos y { $latino } hispanos o latinos ({ $few_place }). Son inventadas para que cuadren: no cite ninguno de esos dos números.
    .heading = Los mismos totales, dos historias
    .bounded = En una tabla que cuadra, { $few } estudiantes están en los dos grupos; en otra, { $many }; los totales son { $low } y { $latino } en ambas. Son inventadas: no cite ninguno de esos dos números.
    .withheld = Aquí no llenamos ninguna tabla ({ $place }). { $reason } Vea la del estado para entender cómo funciona.
    .absent = Aquí no llenamos ninguna tabla, porque el archivo no tiene los totales ({ $place }). { $reason } Vea la del estado para entender cómo funciona.

ask-know = ¿Qué necesitaría saber de estos estudiantes? ¿Quién ya lo sabe?
    .heading = Para conversar
ask-missing = ¿Quién fue a la universidad y no está en ninguno de estos totales? ¿Quién no fue, y a quién nunca se le preguntó?
    .heading = ¿Quién no aparece en estos archivos?
request = En el paquete del taller de esta página hay una carta lista, en Word; quien le dio esta página puede hacer el paquete. Pide una sola tabla: estudiantes que siguieron estudiando antes de un año, por ingresos y por raza y origen étnico a la vez, y por los estudios de los padres, para este lugar ({ $view_place }) y las generaciones desde 2016-17, con las celdas pequeñas ocultas. Dice a qué agencia va, para qué sirve la tabla y cómo se protege a las personas. Ponga su nombre y mándela.
    .heading = Pida la tabla
act-students = Escribe cómo supiste de la universidad, y por quién. Llévalo a la reunión donde alguien diga "menos", y pregunta: ¿de quiénes?
    .heading = Lo que pueden hacer los estudiantes
act-families = Díganle a la escuela por escrito si serían los primeros de su familia en ir o en mandar a una hija o un hijo. Pregunten dónde se guarda ese dato y a quién le sirve.
    .heading = Lo que pueden hacer las familias
act-educators = Con la lista de su propia escuela, cuenten una vez cuántos estudiantes están en los dos grupos. No lo publiquen. Úsenlo para ver a cuál de las dos tablas se parece más su escuela.
    .heading = Lo que pueden hacer los docentes
act-policymakers = Antes de pagar un programa para estos estudiantes, pida la tabla. Si una agencia dice que no se puede hacer, pregunte qué columna falta y quién podría agregarla.
    .heading = Lo que pueden hacer quienes deciden

limits =
    .heading = Lo que esta historia no puede decirle
limit-three-words = No puede contar a los estudiantes de su propia pregunta. Ningún archivo de aquí cruza ingresos y raza para este lugar ({ $view_place }), y ninguno sabe quién es el primero de su familia.
limit-income = No puede decir cuánto ganan las familias. "De bajos ingresos" en los archivos escolares es un formulario, un programa o los estudios de un padre; la familia que no entregó el formulario no está.
limit-before = No puede comparar con un año anterior a 2022-23 contado de la misma manera. El archivo de una sola generación es una fotografía; para ver una baja hacen falta al menos dos.
