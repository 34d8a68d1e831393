# Las palabras del taller sobre lo que hay detrás de un día de escuela; las de la historia están en la carpeta de arriba.
reviewed_by_workshop = nobody yet

concept = Un lugar no es una persona, y dos curvas en un mismo calendario no son una razón. Lo que es cierto de un condado puede no serlo de quien está a su lado.

poster-food = Cada punto es un mes. Cuenta la ayuda recibida, no la necesidad.
poster-work = Cada punto es un mes.
poster-income = Del límite inferior al superior de una estimación.
poster-poverty = Del límite inferior al superior. La línea de pobreza es la misma en todo el estado.
poster-health = Todo el estado. Niños según la regla por la que entraron.

hundred-without = de las personas que trabajan o buscan trabajo, sin empleo en junio de 2020
hundred-rest = con empleo en junio de 2020

question-households = ¿Cuántos hogares usaron la ayuda de comida CalFresh en junio de 2020 ({ $view_place })?
question-work = De las personas que trabajan o buscan trabajo, ¿qué porcentaje no tenía empleo en junio de 2020 ({ $view_place })?
question-children = ¿Cuántos niños de toda California tenían Medi-Cal por los ingresos de su familia en junio de 2020?
wrong-month = Es otro mes del mismo archivo. Pregunten cada vez: ¿de cuándo?
wrong-february = La ayuda de ese mes se había pagado antes. Es una fecha de pago, no un número de familias.
wrong-rule = Estos niños entraron por otra regla. Las reglas están lado a lado y no son un solo grupo.

asked-where = Los condados informan al Departamento de Servicios Sociales del estado, cuyo tablero imprime un renglón por mes: { $figure }. La dirección junto a esta respuesta lleva al archivo, la fila y la columna.
    .asked = ¿De dónde sacaron ese número?
asked-why = El archivo no lo dice, y esta página no adivina. Pregunten a la sala qué cambió en esos meses, escriban cada respuesta en una nota, y no le pongan flecha. Lo que se sabe de las fechas A a D está en la letra grande: léanlo como fechas, no como causas.
    .asked = ¿Por qué subió?
asked-february = La ayuda de febrero se pagó en enero, por el cierre del gobierno federal (County Welfare Directors Association of California, enero de 2019). El archivo imprime lo que se pagó en el mes, y mostramos lo que imprime.
    .asked = ¿Qué pasó en febrero de 2019?
asked-my-child = Aquí nada es sobre una niña o un niño. Son cifras de un lugar. Pregúntenle a quien lo vive, o a quien lo cuida.
    .asked = ¿Qué dice esto de mi hija o mi hijo?
asked-need = No. Cuenta a quien lo pidió y fue aceptado. Quien no lo pidió, o fue rechazado, no está.
    .asked = ¿Es este el número de personas que necesitan ayuda?
asked-help = Es posible. El dos-uno-uno y la oficina de la escuela saben quién puede verlo con ustedes. Nadie en esta sala preguntará por papeles.
    .asked = ¿Yo también puedo recibir esta ayuda?
