# Las palabras de la historia "¿Qué pasó con la generación de 2020?".
reviewed_by_story = nobody yet

story-title = ¿Qué pasó con la generación de 2020?
story-lead = Estaban en su último año cuando cerraron las escuelas en marzo de 2020. Esta página sigue a su generación, a las tres anteriores y a las cuatro siguientes, con los números que se publicaron y con lo que falta en ellos.
decision = a qué estudiantes debería preguntar primero una escuela, una ciudad o una organización, y sobre qué

headline = { $after_place }: { $after } de la generación de 2020 obtuvo su diploma de preparatoria en cuatro años, en la primavera en que cerraron las escuelas. La generación anterior: { $before }. { $direction ->
    [up] Es una subida de { $change }.
    [down] Es una baja de { $change }.
   *[same] Es lo mismo.
  }
    .heading = Terminaron en un año como ningún otro
    .bounded = { $after_place }: { $after } de la generación de 2020 obtuvo su diploma de preparatoria en cuatro años; la generación anterior: { $before }.
    .withheld = { $place }: la tasa de graduación de la generación de 2020 o de la anterior está oculta. { $reason } Las personas existen de todos modos: pregunte a quienes estaban en su último año en 2020.
    .absent = { $place }: no se publicó la tasa de graduación de la generación de 2020 o de la anterior. { $reason } Las personas existen de todos modos: pregunte a quienes estaban en su último año en 2020.

two-answers = Para la generación de 2020 de California hay dos respuestas oficiales: { $release } cuando salieron las cifras, y { $summary } después, en la página de resumen del Departamento. Las dos cuentan los mismos cuatro años. Quien lee con cuidado dice cuál usa.
    .heading = Dos respuestas honestas
    .bounded = Para la generación de 2020 de California hay dos respuestas oficiales: { $release } y { $summary }.
    .withheld = { say-withheld }
    .absent = La generación de 2020 de California tiene dos tasas oficiales de graduación: la del primer anuncio y la de una página de resumen posterior. Un condado tiene una sola. Las dos están en la página de California.

outcomes = De cada cien estudiantes que empezaron el grado 9 con la generación de 2020, esto es lo que había pasado después de cuatro años: cuántos tenían su diploma, cuántos seguían en la escuela y cuántos la habían dejado. Los demás terminaron de otra manera o pasaron a otro programa; nuestra copia del archivo no los cuenta.
    .heading = Qué fue de la generación de 2020
trend = Cada punto es una generación, contada cuatro años después del noveno grado. La generación de 2020 está en 2019-20. Una × marca una cifra oculta; una –, una que no tenemos.
    .heading = Ocho generaciones, una tras otra
cohort = Una tasa dice poco sin el número de estudiantes que hay detrás. Cuando ese número da un salto, pregunte qué escuelas se cuentan ahora que antes no se contaban.
    .heading = Cuántos estudiantes hay detrás de la tasa
ask-door = ¿Qué puerta se cerró primero para las personas que usted conoce, y cuál se abrió?
    .heading = Para conversar

context-groups = Las escuelas no reciben a todos los estudiantes con los mismos maestros, cursos, consejeros, autobuses y conexiones a internet. Una brecha entre grupos muestra dónde un sistema escolar ha atendido menos a algunos estudiantes, no lo que los estudiantes son capaces de hacer. Lea cada brecha junto con las partes de trabajo y comida de más abajo.
    .heading = Antes de leer sobre los grupos
race = Cada grupo tiene su propia gráfica pequeña, en un orden fijo. Cuando un grupo es pequeño, su cifra se oculta para que no se pueda reconocer a nadie.
    .heading = Graduación por raza y origen étnico
programs = Un estudiante puede estar en varios de estos grupos a la vez; por eso no suman el total.
    .heading = Graduación por ingresos, idioma, discapacidad, hogar de crianza y vivienda
ag-race = Son porcentajes de quienes se graduaron, no de todos los estudiantes: las universidades estatales UC y CSU piden un grupo de clases llamado A–G, y no todas las escuelas ofrecen todas esas clases.
    .heading = Las clases que abren la puerta de la universidad, por raza y origen étnico
ag-programs = También es un porcentaje de quienes se graduaron. Donde se gradúan pocos, un porcentaje alto puede significar pocas personas.
    .heading = Las clases que abren la puerta de la universidad, por ingresos, idioma, discapacidad, hogar de crianza y vivienda
dropout-race = Aquí se cuenta a quien se va sin diploma y no aparece en otra escuela. Algunos sí siguen en otra escuela, pero nadie le avisó al distrito.
    .heading = Quiénes se fueron sin diploma, por raza y origen étnico
dropout-programs = Lo que habría mantenido a estos estudiantes en la escuela no está en ninguna columna. Pregúnteles.
    .heading = Quiénes se fueron sin diploma, por ingresos, idioma, discapacidad, hogar de crianza y vivienda

context-shock = Dos cosas alrededor de la escuela cambiaron en los mismos meses: el trabajo y la comida. Las gráficas de abajo las muestran junto a la generación de 2020. No muestran que una cosa haya causado la otra.
    .heading = Lo que rodeaba a la escuela en 2020
calfresh = Hogares que recibieron ayuda de comida CalFresh, mes a mes. Más hogares puede significar más necesidad, reglas más fáciles, o las dos cosas.
    .heading = Ayuda de comida por mes
unemployment = De las personas que trabajan o buscan trabajo, cuántas no tenían empleo, mes a mes.
    .heading = Sin trabajo, por mes
unemployment-year = La misma pregunta según la oficina federal, en promedio de cada año. Cuenta de otra manera que la gráfica por mes, por eso no se deben comparar punto por punto.
    .heading = Sin trabajo, por año

ask-number = ¿Qué dato le habría servido a usted en 2020? ¿Quién se lo habría podido dar?
    .heading = Para conversar
ask-missing = ¿A quién conoce usted que no está en ninguno de estos números?
    .heading = ¿Quién no aparece en estos números?
act-families = Pregunte a la escuela qué clases A–G ofreció a la generación de su hija o hijo y cuáles se llenaron. Pregunte al consejero qué puede terminar todavía quien se fue en 2020, y dónde.
    .heading = Lo que pueden hacer las familias
act-educators = Lleve la gráfica de un grupo a una reunión de maestros con dos preguntas: ¿qué nos dijeron estos estudiantes y qué cambiamos? Escriba las respuestas junto a la gráfica.
    .heading = Lo que pueden hacer los docentes
act-policymakers = Antes de fijar una meta para una tasa, publique cuántos estudiantes hay detrás y qué grupos oculta. Pregunte a esos grupos cómo quieren que se les cuente.
    .heading = Lo que pueden hacer quienes deciden

limits =
    .heading = Lo que esta historia no puede decirle
limit-cause = No puede decir por qué. El cierre de escuelas, el trabajo, la enfermedad y las reglas para pasar de año y graduarse cambiaron al mismo tiempo, y ninguna columna los separa en { $view_place }.
limit-after-school = No puede decir adónde fue después la generación de 2020. No encontramos publicado por condado cuántos fueron a la universidad, ni una serie año por año.
limit-who-is-counted = No puede decir cómo le fue a cada estudiante. Conoce grupos, solo los que son bastante grandes para mostrarse, y solo a estudiantes que contó una escuela pública.

draw = ¿Qué cree usted? De todos los estudiantes que empezaron juntos la preparatoria, ¿cuántos tenían su diploma cuatro años después, generación tras generación? Ninguna respuesta está mal; de lo que sorprende vale la pena hablar.
    .heading = Dibújelo antes de verlo
hundred = Imagine la generación de 2020 como cien personas que empezaron juntas. Elija una línea para ver a quiénes se refiere.
    .heading = Cien personas
hundred-diploma = tenían su diploma después de cuatro años
hundred-enrolled = seguían yendo a la escuela
hundred-left = se habían ido sin diploma
hundred-rest = terminaron de otra manera (nuestra copia no dice cómo)
