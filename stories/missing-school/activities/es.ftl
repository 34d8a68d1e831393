# Las palabras del taller sobre quiénes faltan a la escuela; las de la historia están en la carpeta de arriba.
reviewed_by_workshop = nobody yet

concept = Una línea que alguien trazó. A quien faltó a uno de cada diez días se le cuenta; a quien faltó un día menos, no. Con la línea en otro lugar, las mismas mañanas darían otro número.

poster-trend = Cada punto es un año escolar. Los años vacíos se quedan vacíos.
poster-grades = Dos marcas por renglón: dos años escolares.
poster-who-counted = Cada barra es un grupo. Un estudiante puede estar en varios.
poster-race = Dos marcas por grupo, una por año, en un orden fijo.
poster-programs = Estos grupos se traslapan.
poster-suspension-programs = Suspendidos al menos una vez: días perdidos porque la escuela lo decidió.

hundred-absent = faltaron a uno o más de cada diez días de clases
hundred-rest = faltaron a menos días

question-absent = De cada cien estudiantes que se contaron en 2023-24 ({ $view_place }), ¿cuántos faltaron, más o menos, a uno o más de cada diez días de clases?
question-how-many = ¿Cuántos estudiantes son ({ $view_place })?
question-suspended = De cada cien estudiantes inscritos en algún momento de 2023-24 ({ $view_place }), ¿cuántos fueron suspendidos, más o menos, al menos una vez?
wrong-year = Es el tipo de número correcto, pero del año anterior. Pregunten cada vez: ¿de cuándo?
wrong-sent-home = Cuenta a quienes la escuela suspendió, por el tiempo que fuera. No dice nada de las demás faltas.
wrong-everyone = Son todos los que se contaron, los de arriba y los de abajo de la línea.

asked-where = Los distritos escolares lo informan al Departamento de Educación de California, que publica un archivo por año. Para 2023-24 dice { $figure }. La dirección junto a esta respuesta lleva al archivo, la fila y la columna.
    .asked = ¿De dónde sacaron ese número?
asked-cause = Este archivo no puede decirlo. Cuenta a quienes pasaron una línea y no guarda razones. Pregunten a la sala cómo es aquí una mañana difícil; escríbanlo en una nota como "nuestra historia".
    .asked = ¿Por qué faltan?
asked-sick = Sí. En esta cuenta, un día perdido es un día perdido, por la razón que sea. Por eso muestra dónde puede hacer falta ayuda para llegar a la escuela, y no quién hizo algo malo.
    .asked = ¿Se cuenta cuando mi hija o hijo estuvo enfermo?
asked-years = Para 2019-20 el Departamento consideró que sus datos de ausencias no eran válidos y no los publicó. Los demás años vacíos solo faltan en nuestras copias. No tracen una línea por encima de ellos.
    .asked = ¿Qué pasó en los años vacíos?
asked-my-school = En esta historia no. Llega hasta el condado. El Departamento publica el mismo archivo por escuela; las cifras de una escuela pequeña muchas veces están ocultas.
    .asked = ¿Puedo ver mi escuela?
asked-small-group = Detrás de la × hay estudiantes, demasiado pocos para mostrarlos sin que se reconozca a alguien. Pregúntenles cómo quieren que se les cuente y escriban lo que digan.
    .asked = ¿Por qué está oculto mi grupo?
