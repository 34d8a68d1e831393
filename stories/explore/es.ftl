# Palabras de la página donde cada quien hace su propia pregunta a los datos.
reviewed_by_story = nobody yet

story-title = Pregúnteles usted a los datos
story-lead = Usted sabe qué pregunta importa donde vive. Ármela paso a paso; la respuesta llega como frase, gráfica y tabla, hechas con las mismas cifras publicadas. Y si no hay respuesta, aquí verá por qué y qué pregunta se le acerca más.
decision = qué cifra publicada llevar a una reunión, y cuál pedir porque nadie la publica

topic-graduating = Terminar la preparatoria
topic-courses = Clases y exámenes
topic-days = Días de clases y días perdidos
topic-students = Quiénes estudian aquí
topic-college = Después de la preparatoria
topic-paying = Pagar la universidad
topic-food = Comida e ingresos
topic-health = Cobertura de salud
topic-work = Trabajo
topic-homes = Personas adultas y hogares
topic-other = Más cifras publicadas

step-what = Primero: qué
step-who = Segundo: quiénes
step-where = Tercero: dónde
step-when = Cuarto: cuándo
step-measure = Tema y cifra
step-beside = Al lado, de las mismas personas
step-alone = nada al lado
step-group = Qué personas
step-each = Todos lado a lado: { $family }
step-first = Desde
step-last = Hasta
step-show = Mostrar la respuesta

who-race-ethnicity = raza y etnia
who-program = ingresos, idioma, discapacidad, hogar de crianza y vivienda
who-gender = género
who-grade-span = grado
who-low-income-race = estudiantes de bajos ingresos, por raza y etnia
who-not-low-income-race = estudiantes que no son de bajos ingresos, por raza y etnia
who-parent-education = los estudios de los padres
who-uc-race = raza y etnia, como las cuenta la UC
who-race-other = otras formas de agrupar raza y etnia
who-race-hispanic = raza, según el origen hispano
who-sex = mujeres y hombres
who-parents-college = si los padres terminaron la universidad
who-pell = si pueden recibir la beca Pell
who-dependency = si dependen de sus padres
who-medi-cal-group = forma de entrar a la cobertura de salud
who-grade = cada grado

asked-question = «{ $measures }», { $places }, { $when }, { $who }: ¿qué se publicó?
asked-measure = { $measure } ({ $publication })
asked-span = de { $first } a { $last }
asked-never = en cualquier fecha
asked-nobody = quien lleve estas cifras
asked-whom = Cómo se cuenta: { $measure }, { $whom }.
asked-missing = Esta pregunta no tiene respuesta, así que no se buscó ninguna cifra. Las fuentes de abajo dicen quién no está en el archivo.
asked-more = Hay más cifras de las que caben en frases: la tabla las tiene todas.
asked-now = { $figure_place }, { $figure_group }, { $figure_period }: { $figure }.
    .bounded = { $figure_place }, { $figure_group }, { $figure_period }: solo se conoce un intervalo, { $figure }.
    .withheld = { $place }, { $group }, { $period }: esta cifra existe y está oculta. { $reason }
    .absent = { $place }, { $group }, { $period }: no hay cifra. { $reason }
asked-now-of = { $figure_measure }, { $figure_place }, { $figure_period }: { $figure }.
    .bounded = { $figure_measure }, { $figure_place }, { $figure_period }: solo se conoce un intervalo, { $figure }.
    .withheld = { $measure }, { $place }, { $period }: esta cifra existe y está oculta. { $reason }
    .absent = { $measure }, { $place }, { $period }: no hay cifra. { $reason }
asked-change = { $after_place }, { $after_group }: { $after } en { $after_period }. En { $before_period } era { $before }. { $direction ->
    [up] Es una subida de { $change }.
    [down] Es una bajada de { $change }.
   *[same] Las dos son iguales.
  }
    .bounded = { $after_place }, { $after_group }: { $after } en { $after_period }. En { $before_period } era { $before }. Un intervalo no es un solo número; por eso aquí no se resta nada.
    .withheld = { $place }, { $group }: la cifra de { $period } existe y está oculta. { $reason }
    .absent = { $place }, { $group }: para { $period } no hay cifra. { $reason }
asked-change-of = { $after_measure }, { $after_place }: { $after } en { $after_period }. En { $before_period } era { $before }. { $direction ->
    [up] Es una subida de { $change }.
    [down] Es una bajada de { $change }.
   *[same] Las dos son iguales.
  }
    .bounded = { $after_measure }, { $after_place }: { $after } en { $after_period }. En { $before_period } era { $before }. Un intervalo no es un solo número; por eso aquí no se resta nada.
    .withheld = { $measure }, { $place }: la cifra de { $period } existe y está oculta. { $reason }
    .absent = { $measure }, { $place }: para { $period } no hay cifra. { $reason }

answer = Cada marca es una cifra publicada, y la tabla tiene las mismas. Los lugares y los grupos van en un orden fijo, no según sus números.
    .heading = Lo mismo en gráfica y en tabla
asked-nearest = Esta es la pregunta más cercana que se puede contestar con honestidad. Con un toque se hace:
    .heading = Lo que sí puede preguntar

refused-unknown = Aquí nadie sabe qué significa { $what }. Tal vez la dirección se copió solo en parte.
refused-not-here = { $what }: sabemos de esta cifra de { $publisher }, pero esta copia de Storytable no tiene el archivo, o quien la publica todavía no la ha abierto.
refused-measures = Como máximo van dos cifras lado a lado. Más ya son un informe y no una respuesta; pregunte aparte por esta: { $what }.
refused-denominators = Estas cifras cuentan a personas distintas; por eso no deben ir lado a lado como si fueran partes del mismo total. { $what }
refused-whom = { $measure } se cuenta { $whom }
refused-too-much = Dos cifras lado a lado se leen bien para un solo lugar y para todos juntos. Con más lugares o grupos nadie sabría qué marca es cuál: { $what }.
refused-places = Cuatro lugares lado a lado es lo más que se puede leer. Quedarían fuera: { $what }.
refused-level = En este archivo, { $publisher } no imprime nada sobre { $what }.
refused-group = En este archivo, { $publisher } no informa sobre este grupo: { $what }.
refused-period = Este archivo no tiene nada de { $what }.
refused-order = La primera fecha viene después de la última: { $what }.
refused-break = A partir de { $what } se cuenta otra cosa o a otras personas. Una línea que cruzara ese punto mostraría un cambio que nadie puede conocer.
refused-nothing = Ninguna de estas cifras está publicada. { $what }

asked-request = Parte de lo que preguntó no está publicado. Esta carta a { $publisher } lo pide; puede cambiarla como quiera. El archivo para Word está al final de la página.
    .heading = Pida lo que no está publicado
asked-request-none = Todo lo que preguntó está publicado. Elija arriba otro grupo, lugar o fecha; donde se acaben las cifras, aquí aparecerá una carta para pedirlas.
asked-request-other = Estas cifras existen; solo que no pueden ir juntas en una respuesta. Pregunte por cada una aparte y no hará falta ninguna carta.
letter-heading = Solicitud de totales publicados
letter-to = Para: { $publisher }
letter-opening = Pedimos cifras sobre grupos completos, no sobre ninguna persona:
letter-measure = Qué: { $measure } ({ $publication })
letter-who = Quiénes: { $who }
letter-where = Dónde, en este nivel o en el más cercano que puedan publicar: { $places }
letter-when = Cuándo: { $when }
letter-found = Lo que encontramos: { $why } Si ya está publicado en otro lugar, dígannos dónde, por favor.
letter-only-totals = Solo necesitamos totales: ni nombres, ni fechas de nacimiento, ni registros de personas.
letter-small = Si un grupo es tan pequeño que se podría reconocer a alguien, protéjanlo según sus propias reglas. También nos servirían varios años juntos o una zona más grande.
letter-format = Basta una tabla sencilla, con palabras que digan a quién se cuenta, cuándo se contó y qué significa un espacio en blanco. Si hay una razón para no publicarla, dígannos cuál es; eso también es una respuesta.
letter-why = Para qué la queremos, y para quiénes:
letter-from = Quién la pide (nombre u organización, y cómo comunicarse):
letter-date = Fecha:

asked-keep = La primera dirección muestra las cifras como estén el día en que se abra. La segunda es de los datos de hoy (versión { $release }); cuando los datos hayan cambiado, lo dirá.
    .heading = Guarde esta pregunta
    .live = Esta pregunta, siempre con las cifras más nuevas
    .frozen = Esta pregunta, con las cifras de hoy
frozen-title = Estas cifras han cambiado
frozen-text = Esta dirección se hizo para los datos de la versión { $then }. Este Storytable tiene ahora la versión { $now }; los números pueden ser distintos de los que usted vio o imprimió. Aquí nada viejo se hace pasar por nuevo.
frozen-live = Hacer la misma pregunta con los datos de hoy

take-letter = Carta a quien publica (Word)
take-package = Las cifras con su explicación (zip)
package-question = Pregunta: { $question }
package-answer = Respuesta:
package-address = Dirección: { $address }

asked-around = Las escuelas, las rentas, los autobuses, las clínicas y los horarios de trabajo no son iguales para todos, y nada de eso cabe en una cifra. Donde haya diferencias entre grupos o lugares, pregunte primero qué se le ofreció a cada uno.
ask-next = ¿Quién puede contarle qué hay detrás de esta cifra, y cuándo se lo va a preguntar?
    .heading = Para conversar

limits =
    .heading = Lo que esta página no puede decirle
limit-published = No puede contestar lo que nadie ha publicado. Una cifra oculta o que falta sobre { $view_place } no es un cero.
limit-order = No puede decir qué lugar va bien. Los lugares y los grupos van en un orden fijo; lo que se les dio para trabajar no está en estos archivos.
limit-reasons = No puede decir por qué una cifra subió o bajó. Un archivo cuenta; las personas saben.
