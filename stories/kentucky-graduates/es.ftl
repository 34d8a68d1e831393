# Las palabras de la historia "¿Quiénes se gradúan en Kentucky?".
reviewed_by_story = nobody yet

story-title = ¿Quiénes se gradúan en Kentucky?
story-lead = Cinco generaciones de las preparatorias de Kentucky, de 2012-13 a 2016-17, como las dio el informe escolar del estado: para todos y grupo por grupo, con los espacios en blanco en blanco.
decision = qué preguntas llevar a la junta escolar y qué números pedir primero

headline = { $after_place }: { $after } de la generación de 2016-17 se graduó. La generación anterior: { $before }. { $direction ->
    [up] Es una subida de { $change }.
    [down] Es una baja de { $change }.
   *[same] Es lo mismo.
  }
    .heading = La última generación del archivo
    .bounded = { $after_place }: { $after } de la generación de 2016-17 se graduó; la generación anterior: { $before }.
    .withheld = { $place }: el archivo deja en blanco la tasa de graduación de una de las dos últimas generaciones. { $reason } De todos modos hubo estudiantes que se graduaron.
    .absent = { $place }: el archivo no tiene la tasa de graduación de una de las dos últimas generaciones. { $reason } De todos modos hubo estudiantes que se graduaron.

trend = Cada punto es una generación. Una × marca un espacio en blanco del archivo.
    .heading = Cinco generaciones, una tras otra
context-groups = Una brecha entre grupos muestra dónde las escuelas han atendido menos a algunos estudiantes. El dinero, los maestros, los cursos y las distancias cambian de un distrito a otro, y nada de eso está en este archivo. El archivo tampoco da el número de estudiantes: una tasa puede representar a muchas personas o a unas pocas.
    .heading = Antes de leer sobre los grupos
race = Cada grupo tiene su propia gráfica pequeña, en un orden fijo. Un espacio en blanco no significa que no haya nadie.
    .heading = Graduación por raza y origen étnico
programs = Un estudiante puede estar en varios de estos grupos a la vez. Los estudiantes que aprenden inglés se llamaban Limited English Proficiency antes de 2015-16; por eso la línea se corta allí y vuelve a empezar.
    .heading = Graduación por comidas escolares, idioma y discapacidad
ask-blank = Elija un grupo que esté en blanco en su distrito. ¿Quiénes son estos estudiantes y quién podría contarle cómo les fue?
    .heading = Para conversar sobre los espacios en blanco
ask-number = ¿Qué número falta aquí que usted necesitaría antes de hablar en una junta escolar?
    .heading = Para conversar
act-families = Pregunte a su escuela cuántos estudiantes había en la generación que se graduó y en cada grupo. La tasa sola no lo dice.
    .heading = Lo que pueden hacer las familias
act-educators = Lleve los espacios en blanco a una reunión de maestros. Escriba lo que saben de los estudiantes que el archivo deja en blanco.
    .heading = Lo que pueden hacer los docentes
act-policymakers = Publique el número de estudiantes detrás de cada tasa y diga por qué una celda está en blanco.
    .heading = Lo que pueden hacer quienes deciden

limits =
    .heading = Lo que esta historia no puede decirle
limit-no-counts = No puede decir cuántos estudiantes se graduaron en { $view_place }. El archivo solo da tasas.
limit-blanks = No puede decir por qué una celda está en blanco. Puede ser un grupo pequeño, un informe que falta o que no haya nadie.
limit-cause = No puede decir por qué cambió una tasa, y termina en 2016-17.
