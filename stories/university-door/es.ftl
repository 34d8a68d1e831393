# Las palabras de la historia "¿Quién completa las clases que abren la universidad?".
reviewed_by_story = nobody yet

story-title = ¿Quién completa las clases que abren la universidad?
story-lead = Completar las clases llamadas A–G les toma cuatro años a los estudiantes, y hacen falta escuelas que las ofrezcan. Esta página cuenta una sola vez quiénes las completaron y lo dice de dos maneras: entre quienes se graduaron y entre todos los que empezaron.
decision = cuál de los dos porcentajes conviene pedirle a una escuela o a un distrito, y a qué estudiantes habría que abrirles primero estas clases

headline = Estudiantes y maestros trabajaron cuatro años para esto: de quienes se graduaron en 2023-24 ({ $of_graduates_place }), { $of_graduates } había completado las clases que piden las universidades estatales. De todos los que empezaron con ellos, lo hizo cerca del { $of_everyone }. Son los mismos estudiantes; la segunda vez, el total incluye también a quienes no tenían diploma después de cuatro años.
    .heading = Una cuenta, dos respuestas
    .bounded = Estudiantes y maestros trabajaron cuatro años para esto: de quienes se graduaron en 2023-24 ({ $of_graduates_place }), { $of_graduates } había completado las clases que piden las universidades estatales; de todos los que empezaron con ellos, cerca del { $of_everyone }.
    .withheld = Estudiantes y maestros trabajaron cuatro años para esto. No podemos decir cuántos de quienes se graduaron en 2023-24, o de todos los que empezaron con ellos, completaron las clases que piden las universidades estatales ({ $place }): la cifra está oculta. { $reason } Los estudiantes existen de todos modos: pregúnteles.
    .absent = Estudiantes y maestros trabajan cuatro años para esto. No tenemos cifra de 2023-24 sobre quiénes completaron las clases A–G ({ $place }). { $reason } Si hubo alguien en esta generación, el archivo no lo dice.

people = Detrás de estos porcentajes hay { $graduates } graduados, de { $cohort } estudiantes contados en la generación de 2023-24 ({ $graduates_place }). El primer porcentaje es del número menor; el segundo, del mayor.
    .heading = De cuántos estudiantes hablamos
    .bounded = Detrás de estos porcentajes hay { $graduates } graduados, de { $cohort } estudiantes contados en la generación de 2023-24 ({ $graduates_place }).
    .withheld = Está oculto cuántos se graduaron, o cuántos estudiantes hubo en total, en la generación de 2023-24 ({ $place }). { $reason } Un porcentaje sin su número dice poco; pregunte a la oficina de educación del condado.
    .absent = No se publicó cuántos se graduaron, o cuántos estudiantes hubo en total, en la generación de 2023-24 ({ $place }). { $reason } Un porcentaje sin su número dice poco; pregunte a la oficina de educación del condado.

trend =
    Cada punto es una generación, contada cuatro años después del noveno grado. El archivo da el porcentaje de quienes se graduaron. El porcentaje de todos los que empezaron sale de dos tasas publicadas, la de graduación y esta; como las dos están redondeadas, lo damos sin decimales.

    El segundo nunca puede ser mayor que el primero, porque cuenta a los mismos estudiantes entre más personas. Quien mencione uno de los dos debería decir cuál.
    .heading = De quienes se graduaron, y de todos
ask-class = ¿Se ofreció la clase? ¿A qué hora? ¿A quién le dijeron que contaba?
    .heading = Para conversar

context-courses = La Universidad de California pide a quienes solicitan entrar al primer año un número fijo de cursos preparatorios en siete áreas, de la A a la G (historia, inglés, matemáticas, ciencias, otro idioma, artes y una clase más), cada uno con calificación de C o mejor (admission.universityofcalifornia.edu, página de requisitos de primer año, leída en noviembre de 2026). Un estudiante solo puede tomar lo que su escuela ofrece, a una hora que le quede, y lo que alguien le haya dicho que cuenta. Qué escuela ofrece cuáles de estos cursos no está en este archivo.
    .heading = Lo que abre la puerta
context-groups = Una brecha entre grupos muestra dónde los cursos, los consejeros y el tiempo han llegado menos a algunos estudiantes. No muestra lo que los estudiantes son capaces de hacer. Mire los dos porcentajes antes de hablar de un grupo: el primero deja fuera a todos los que aún no tenían diploma.
    .heading = Antes de leer sobre los grupos
who-counted = Cuántos estudiantes de la generación de 2023-24 se contaron en cada uno de estos grupos. Un estudiante puede estar en varios; por eso no suman el total. Donde la barra es corta, un porcentaje puede hablar de pocas personas.
    .heading = Cuántos estudiantes hay en cada grupo
race = Dos marcas por grupo, para la generación de 2023-24: de quienes se graduaron y de todos los que empezaron. Los grupos están en un orden fijo. Cuando un grupo es pequeño, su cifra se oculta para que no se pueda reconocer a nadie.
    .heading = Dos porcentajes, por raza y origen étnico
programs = Las mismas dos marcas. Un estudiante puede estar en varios de estos grupos a la vez. Dos grupos pueden quedar cerca en un porcentaje y más lejos en el otro; por eso hay que leer los dos.
    .heading = Dos porcentajes, por programa

uc-entry = De estos estudiantes, { $entered } entraron a la Universidad de California en el otoño de 2020 ({ $entered_place }).
    .heading = Quiénes entraron después a la Universidad de California
    .bounded = De estos estudiantes, { $entered } entraron a la Universidad de California en el otoño de 2020 ({ $entered_place }).
    .withheld = Está oculto cuántos estudiantes entraron a la Universidad de California ({ $place }). { $reason }
    .absent = Cuántos graduados siguieron a la Universidad de California no está en esta página ({ $place }). La Universidad cuenta por escuela y deja en blanco los números pequeños. Donde falta el número de una escuela, la suma de las demás sería demasiado baja; por eso no la hacemos. La página de la propia Universidad muestra cada escuela (la fuente está más abajo).

ask-number = ¿Cuál de los dos porcentajes da su escuela, y quién lo escogió?
    .heading = Para conversar
ask-missing = ¿Quién tomó estas clases, o quería tomarlas, y no está en ninguno de los dos porcentajes?
    .heading = ¿Quién no aparece en estos números?
act-families = Pida al consejero una lista de las clases A–G que su hija o hijo ya completó, las que le faltan y el último semestre en que puede tomar cada una.
    .heading = Lo que pueden hacer las familias
act-educators = Escriban los dos porcentajes en la misma hoja y llévenla a una reunión de maestros. Busquen una clase que impida a los estudiantes completar la lista, y pregunten a quién se le avisó y cuándo.
    .heading = Lo que pueden hacer los docentes
act-policymakers = Pida los dos porcentajes en cada informe, con el número de estudiantes que está debajo de la raya. Publique por escuela qué clases A–G se ofrecieron y cuántos lugares tenían.
    .heading = Lo que pueden hacer quienes deciden

limits =
    .heading = Lo que esta historia no puede decirle
limit-cause = No puede decir por qué un estudiante no completó estas clases ({ $view_place }). Una clase llena, un horario, una calificación, una mudanza y una decisión propia se ven igual aquí.
limit-offered = No puede decir qué clases se ofrecieron. El archivo cuenta a quienes las completaron, y ninguna columna dice quién tuvo la oportunidad.
limit-after-school = No puede decir quién solicitó entrar, quién fue admitido ni quién fue. Completar las clases abre una puerta; otras, como la del colegio comunitario, se abren sin ellas.

two-wholes = Los mismos estudiantes, contados dos veces. Tómese un momento en cada paso antes de seguir.
    .heading = Un solo recuento, dos totales: paso a paso
card-wholes-graduates = El total menor: quienes se graduaron
wholes-graduates-text = En este lugar ({ $view_place }), { $graduates } estudiantes tenían su diploma. De ellos, { $of_graduates } habían completado las A–G.
    .bounded = De quienes tenían su diploma ({ $view_place }), { $of_graduates } habían completado las A–G.
    .withheld = Para { $view_place } al menos una de estas cifras está oculta; piénselo con la página del estado: una parte de quienes tenían su diploma.
    .absent = Para { $view_place } al menos una de estas cifras no se publicó; piénselo con la página del estado: una parte de quienes tenían su diploma.
wholes-graduates-ask = ¿Quiénes no están en este total?
card-wholes-missing = Quiénes quedan fuera
wholes-missing-text = Contados desde el principio eran { $cohort } estudiantes. Quienes no tenían diploma después de cuatro años no se cuentan en el primer porcentaje, ni entre quienes completaron las clases ni entre los demás.
    .bounded = Quienes no tenían diploma después de cuatro años no se cuentan en el primer porcentaje, ni entre quienes completaron las clases ni entre los demás.
    .withheld = Quienes no tenían diploma después de cuatro años no se cuentan en el primer porcentaje, ni entre quienes completaron las clases ni entre los demás.
    .absent = Quienes no tenían diploma después de cuatro años no se cuentan en el primer porcentaje, ni entre quienes completaron las clases ni entre los demás.
wholes-missing-ask = Si también se les cuenta, ¿la parte será mayor o menor?
card-wholes-everyone = El total mayor: todos los que empezaron
wholes-everyone-text = De todos los que empezaron, cerca de { $of_everyone } completaron las A–G. Nadie hizo más ni menos que antes; solo el total es otro.
    .bounded = De todos los que empezaron, cerca de { $of_everyone } completaron las A–G. Nadie hizo más ni menos que antes; solo el total es otro.
    .withheld = De todos los que empezaron, la parte es menor o igual, nunca mayor. Nadie hizo más ni menos que antes; solo el total es otro.
    .absent = De todos los que empezaron, la parte es menor o igual, nunca mayor. Nadie hizo más ni menos que antes; solo el total es otro.
wholes-everyone-ask = ¿Cuál de las dos pondría usted en un cartel, y qué escribiría debajo?

side-by-side = Las mismas dos proporciones, en este lugar y en otros. Un lugar no es mejor porque su proporción sea mayor: allí viven otros estudiantes y se ofrecen otras clases.
    .heading = Lado a lado
