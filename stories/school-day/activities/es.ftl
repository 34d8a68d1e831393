# Las palabras del taller sobre lo que hay detrás de un día de escuela; las de la historia están en la carpeta de arriba.
reviewed_by_workshop = nobody yet

concept = Un lugar no es una persona, y dos curvas en un mismo calendario no son una razón. Lo que es cierto de un condado puede no serlo de quien está a su lado.

poster-food = Cada punto es un mes. Cuenta la ayuda recibida, no la necesidad.
poster-work = Cada punto es un mes.
poster-income = Del límite inferior al superior de una estimación.
poster-poverty = Del límite inferior al superior. La línea de pobreza es la misma en todo el estado.
poster-health = Todo el estado. Niños según la regla por la que tienen Medi-Cal.

hundred-without = de las personas que trabajan o buscan trabajo, sin empleo en junio de 2020
hundred-rest = con empleo en junio de 2020

question-households = ¿Cuántos hogares usaron la ayuda de comida CalFresh en junio de 2020 ({ $view_place })?
question-work = De las personas que trabajan o buscan trabajo, ¿qué porcentaje no tenía empleo en junio de 2020 ({ $view_place })?
question-children = ¿Cuántos niños de toda California tenían Medi-Cal por los ingresos de su familia en junio de 2020?
wrong-month = Es otro mes del mismo archivo. Pregunten cada vez: ¿de cuándo?
wrong-february = En muchos condados, parte de la ayuda de ese mes se había pagado el mes anterior. Pregunten “¿cuándo?” y “¿pagada o necesaria?”
wrong-rule = Este es el seguro de salud para niños (CHIP), un grupo aparte. Los grupos están lado a lado y no son uno solo.

asked-where = Los condados informan al Departamento de Servicios Sociales del estado, cuyo tablero imprime un renglón por mes: { $figure }. La dirección junto a esta respuesta lleva al archivo, la fila y la columna.
    .asked = ¿De dónde sacaron ese número?
asked-why = El archivo no lo dice, y esta página no adivina. Pregunten a la sala qué cambió en esos meses, escriban cada respuesta en una nota, y no le pongan flecha. Lo que se sabe de las fechas A a D está junto a las gráficas: léanlo como fechas, no como causas.
    .asked = ¿Por qué subió?
asked-february = En muchos condados, parte de la ayuda de febrero se pagó en enero, por el cierre del gobierno federal (County Welfare Directors Association of California, enero de 2019). El archivo imprime lo que se pagó en el mes, y mostramos lo que imprime. Si otro mes queda bajo junto a él, como abril de 2019 en algunos condados, no sabemos de nadie que diga por qué: escríbanlo como pregunta para quien publica.
    .asked = ¿Qué pasó en febrero de 2019?
asked-my-child = Aquí nada es sobre una niña o un niño. Son cifras de un lugar. Pregúntenle a quien lo vive, o a quien lo cuida.
    .asked = ¿Qué dice esto de mi hija o mi hijo?
asked-need = No. Cuenta a quien lo pidió y fue aceptado. Quien no lo pidió, o fue rechazado, no está.
    .asked = ¿Es este el número de personas que necesitan ayuda?
asked-help = Es posible. En el 211 y en la oficina de la escuela saben quién puede verlo con ustedes. Aquí no preguntamos por papeles.
    .asked = ¿Yo también puedo recibir esta ayuda?

card-missing-here-1 = ¿Quiénes por aquí podrían recibir ayuda y no la han pedido, y qué haría más fácil pedirla?
    .name = Familias que no la pidieron
card-missing-here-2 = ¿Dónde se podría saber a cuántas les dijeron que no, y por qué?
    .name = Familias a las que les dijeron que no
card-missing-here-3 = ¿Qué querrían saber antes de firmar un formulario, y de quién?
    .name = Familias que no se animan a llenar un formulario
card-missing-here-4 = ¿En cuál de estos números están, y quién lo sabría?
    .name = Personas a las que les pagan por día, en efectivo
card-missing-here-5 = Contar a quienes buscan trabajo las deja fuera. ¿Quién las cuenta?
    .name = Personas que ya no buscan trabajo
card-missing-here-6 = ¿Quién cuida a los niños mientras los papás trabajan, y en qué número se ve eso?
    .name = Abuelos, tías y vecinas
