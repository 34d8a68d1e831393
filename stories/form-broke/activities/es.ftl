# Las palabras del taller sobre el formulario de ayuda; las de la historia están en la carpeta de arriba.
reviewed_by_workshop = nobody yet

concept = Detrás de una cuenta hay un día, una regla y un sistema. Cuando el sistema va tarde, la cuenta habla del sistema.

poster-schools-complete = Una marca por archivo: lo impreso de formularios completos.
poster-schools-sent = Las mismas escuelas, según los formularios enviados. Compare las marcas tempranas.
poster-california-schools = Otro estado, otro año, otra cuenta.

hundred-complete = estudiantes de último año con el formulario completo
hundred-rest = estudiantes de último año que este archivo no ubica

question-early = En el archivo de principios de marzo de 2024, ¿en cuántas escuelas muestra menos de cinco formularios completos ({ $view_place })?
question-late = En el archivo de fines de abril de 2024, ¿cuántas escuelas tienen un número de formularios completos ({ $view_place })?
question-blank = ¿Cuántas escuelas deja en blanco el archivo de California para la generación de 2022?
wrong-day = Es del otro archivo. Pregunten cada vez: ¿de qué día?
wrong-sent = Cuenta los formularios enviados, no los completos.
wrong-listed = Son todas las escuelas del archivo, con número o sin él.
wrong-state = Es California, de otra generación y con otra regla.
wrong-numbered = Estas tienen un número. Las que están en blanco son las demás.

asked-where = De los archivos semanales de Federal Student Aid. Imprimen un renglón por escuela; contamos los renglones según lo que muestran: { $figure }. La dirección junto a esta respuesta lleva al archivo.
    .asked = ¿De dónde sacaron ese número?
asked-fewer-than-five = Cualquier número de cero a cuatro. La oficina lo imprime así para que no se reconozca a nadie. No es un cero, y no se puede sumar.
    .asked = ¿Qué quiere decir "menos de cinco"?
asked-why = Estos archivos no lo dicen. Una oficina federal de auditoría escribió en septiembre de 2024 que el formulario se abrió antes de que algunas partes estuvieran listas. Por una escuela o un estudiante, pregunten ahí.
    .asked = ¿Por qué había tan pocos completos?
asked-compare = No se puede decir. Es otra agencia, otro año, otros formularios y otros estudiantes debajo de la raya. Está aquí para mostrar un blanco, y para nada más.
    .asked = ¿Entonces California está mejor o peor que Florida?
asked-my-school = El archivo oficial tiene un renglón por escuela; la fuente de abajo lleva ahí. Esta página llega hasta el distrito, porque los renglones pequeños pronto señalarían a personas.
    .asked = ¿Puedo ver mi escuela?
asked-status = No preguntamos a nadie por sus papeles, y nadie en esta sala debería hacerlo. Quien tenga dudas sobre un formulario, hable con alguien de confianza antes de firmar.
    .asked = ¿Y las familias que no pueden usar este formulario?
