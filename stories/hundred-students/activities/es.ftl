# Las palabras del taller sobre cien estudiantes; las de la historia están en la carpeta de arriba.
reviewed_by_workshop = nobody yet

concept = El número de abajo cambia en el camino. "De cien" quiere decir una cosa al principio del camino y otra en el siguiente letrero, porque ahí se cuenta a otras personas.

poster-stage-school = Cien de la generación, a los cuatro años. La última barra: no está en este archivo.
poster-seam-counts = Dos archivos. Compare barras de un color.
poster-stage-college = Cien que terminaron, antes de un año. "No se encontraron" no es "no hicieron nada".
poster-who-finished = Cada barra es un grupo. Un estudiante puede estar en varios.
poster-race = Una marca por grupo, en un orden fijo.
poster-programs = Estos grupos se traslapan.

hundred-diploma = tenían su diploma a los cuatro años
hundred-left = se fueron sin diploma
hundred-rest = no están en este archivo: seguían inscritos o tenían otro certificado

question-diploma = De cien estudiantes de la generación de 2022-23 ({ $view_place }), ¿cuántos tenían su diploma a los cuatro años?
question-how-many = ¿Cuántos estudiantes con diploma son ({ $view_place })?
question-college = De cien que terminaron la preparatoria en 2022-23 ({ $view_place }), ¿cuántos estaban en la universidad o en un colegio comunitario antes de un año?
wrong-other-hundred = Es de los otros cien: quienes terminaron la preparatoria. Pregunten cada vez: ¿de quiénes?
wrong-left = Estos se fueron sin diploma. Los que faltan para cien no están en ninguna de las dos barras.
wrong-everyone = Es toda la generación, con y sin diploma.
wrong-other-file = Es del segundo archivo: todos los que terminaron ese año, hayan empezado cuando hayan empezado.
wrong-not-found = Son quienes no se encontraron en ninguna universidad. Dónde estaban, el archivo no lo dice.

asked-where = Los distritos escolares informan al Departamento de Educación de California, que publica un archivo de cada generación y otro del año siguiente. Convertimos los porcentajes en personas enteras para que sumen cien: { $figure }. La dirección junto a esta respuesta lleva al archivo.
    .asked = ¿De dónde sacaron ese número?
asked-same-people = No. Los primeros cien empezaron juntos el noveno grado; los segundos terminaron el mismo año. Muchos están en los dos, pero no se siguió a nadie de uno al otro.
    .asked = ¿Son los mismos estudiantes?
asked-not-found = Nadie les preguntó. Quizá trabajan, sirven, se capacitan, cuidan a alguien o estudian donde los registros son cerrados. Junten en notas lo que hizo la gente de aquí en su primer año.
    .asked = ¿Qué hicieron los demás?
asked-kinds = El Departamento lo publica; nuestra copia del archivo llegó con esas columnas vacías. Están en la página del Departamento. Dejamos la franja abierta y no adivinamos nada.
    .asked = ¿A qué universidades fueron?
asked-my-school = En esta historia no. Llega hasta el condado. El Departamento publica los dos archivos por escuela; las cifras de una escuela pequeña muchas veces están ocultas.
    .asked = ¿Puedo ver mi escuela?
asked-small-group = Detrás de la × hay estudiantes, demasiado pocos para mostrarlos sin que se reconozca a alguien. Pregúntenles cómo quieren que se les cuente y escriban lo que digan.
    .asked = ¿Por qué está oculto mi grupo?
