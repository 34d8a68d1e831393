# Las palabras del material del taller, iguales para todas las historias. Las propias de cada historia están junto a su plan.
# Cada párrafo es una línea; una línea vacía empieza otro.
reviewed_by_kit = nobody yet

## Las partes del material: título en la hoja y para qué sirve

part-start-here = Empiecen aquí
part-facilitator-guide = Guía para facilitar
part-slides = Diapositivas
part-posters = Carteles
part-table-tents = Carteles de mesa
part-station-cards = Tarjetas de estación
part-role-cards = Tarjetas de personas
part-factor-cards = Tarjetas: alrededor de la escuela, y quiénes faltan
part-hundred-people = Cien personas
part-floor-plan = Plano del piso
part-handout = Hoja para llevar
part-sheet = Hoja para planear
part-placemat = Mantel de papel
part-glossary = Palabras explicadas
part-exercises = Ejercicios de la historia
part-predict-sheet = Primero dibujen
part-predict-overlay = Hoja transparente para los dibujos
part-answer-key = Respuestas de “Primero dibujen”
part-note-catcher-person = Mi nota
part-note-catcher-group = Las notas de nuestra mesa
part-note-catcher-scribe = Hoja de quien toma notas
part-consent = Sus notas y su privacidad
part-sign-in = Registro sin nombres
part-evaluation-before = Antes de empezar
part-evaluation-after = Antes de irse
part-evaluation-30-days = Treinta días después
part-report-back = Lo que escuchamos
part-community-notes = Lo que dice la comunidad
part-data-biographies = De dónde vienen los números
part-data = Los números
part-story = La historia
part-learner-notebook = Paso a paso, para quien quiere aprender
part-trainer-notebook = Paso a paso, para quien da el taller
    .use = Para practicar antes del día: las mismas preguntas con sus respuestas.
part-large-print = Letra grande
part-manifest = Lista de contenido
part-note-entry = Para pasar las notas
part-data-request = Una carta que pide una tabla
part-permission = Permiso para menores de dieciocho años

## Empiecen aquí

start-lead = En esta caja hay un taller completo sobre una historia y un lugar. Hay carteles para las paredes, hojas para las mesas, tarjetas para recortar, una guía con palabras para decir y formularios para lo que la gente quiera contestar. Necesitan papel, cinta adhesiva, marcadores gruesos, notas adhesivas y puntos adhesivos. No hace falta ninguna computadora en la sala.
start-print-heading = Qué imprimir
start-recipes-heading = Tres maneras de usarlo
start-letter = Impriman primero lo que cabe en papel carta, en blanco y negro. Con eso basta para el taller; todo lo más grande o a color es extra.
start-copies = Las cantidades de abajo son para { $people } personas, en mesas de { $table }. Cámbienlas según su sala. La columna “minutos” dice en qué taller se usa cada parte; las diapositivas son solo para una sala con pantalla, y la letra grande y los permisos, para quien los necesite.
start-cost = Para calcular el costo, pregunten en una imprenta cercana cuánto cuesta una página en cada tipo de papel. Multipliquen ese precio por las páginas y por la cantidad que van a imprimir. Escriban el resultado en la última columna y luego sumen la columna. Aquí no ponemos precios porque cambian de una ciudad a otra.
start-shop-1 = Carteles: 24 × 36 pulgadas, un solo lado, papel mate, a tamaño completo (100%, sin la opción de "ajustar a la página"). Pidan un papel que el marcador no traspase. Sin plastificar: la gente escribe en ellos. Carteles más baratos: 11 × 17 pulgadas. En papel carta, un cartel lo leen dos o tres personas a la vez, no más.
start-shop-2 = Manteles de papel: 11 × 17 pulgadas, los dos lados. Hojas para llevar: carta, los dos lados. Formularios y hojas de notas: carta, un solo lado, para que haya espacio.
start-shop-3 = Tarjetas, fichas y carteles de mesa: cartulina, un solo lado. Para todo lo demás sirve el papel de copia normal.
start-shop-4 = La hoja transparente para los dibujos: carta, en película transparente, a tamaño completo. Impriman también a tamaño completo la hoja "Primero dibujen". Pongan una sobre la otra y revisen antes de imprimirlas todas.
start-shop-5 = Recorten las tarjetas y las fichas por las líneas punteadas. Doblen los carteles de mesa a la mitad, por la línea punteada.
start-col-part = Parte
start-col-pages = Páginas de cada una
start-col-copies = Cuántas
start-col-minutes = Minutos
start-col-sheets = Hojas de papel
start-col-paper = Papel
start-col-price = Precio aquí
start-total = Total

recipe-45 = Para una junta de familias, la hora del almuerzo o una reunión del personal que tiene otros asuntos. Cada grupo ve dos de los carteles.
    .name = 45 minutos: una gráfica, una conversación
recipe-90 = Para la mayoría de los grupos y para la primera vez. La gente dibuja antes de mirar, y cada grupo ve tres carteles.
    .name = 90 minutos: el recorrido de datos
recipe-150 = Para un sábado por la mañana, un día de capacitación o un grupo que quiere crear algo propio. Lleven papel grande y marcadores gruesos para los dibujos; para ellos están los manteles en las mesas. Planeen un descanso de verdad, con comida, y agreguen esos minutos. No dejen fuera nada más que las estaciones para las que no haya pared.
    .name = 150 minutos: leerlo, darle la vuelta, contarlo

## Guía para facilitar

guide-purpose-1 = Este taller pone en la misma mesa los números publicados y lo que la gente ha vivido. Los números dicen cuántos. Las personas en la sala saben cómo es un día de escuela, un trabajo o un formulario. Cada lado puede corregir al otro.
guide-purpose-2 = No es un examen ni una conferencia. Nadie tiene que ser bueno en matemáticas. Los números no dicen quién tiene la culpa, y ni los lugares ni los grupos se ponen en fila del mejor al peor. Cuando los datos no pueden decir por qué, decimos que no pueden.
guide-purpose-3 = De la sala salen tres cosas: notas sobre los números, una petición con fecha, y la promesa de volver con respuestas. Si no pueden cumplir la última, cambien la promesa antes de invitar a nadie.

guide-room-heading = Quiénes deben estar en la sala
guide-room-1 = Empiecen por las personas de quienes hablan los números: estudiantes, madres, padres, abuelas y abuelos. Luego maestros, consejeros y trabajadores comunitarios. Después alguien que trabaja con los datos, para escuchar y contestar. De doce a treinta personas es un buen tamaño.
guide-room-2 = Que invite y reciba una organización local: un grupo que la gente ya conoce y en el que confía. Esa organización elige el día, la sala y los idiomas. Ustedes traen el papel.
guide-room-3 = Si alguien joven llega sin la hoja de permiso, puede comer y escuchar. No escribe ni dice nada para las notas hasta que su mamá, papá o tutor y esa misma persona hayan dicho que sí por escrito. Acuérdenlo antes con la organización anfitriona. Ofrezcan a los jóvenes una sala propia si eso ayuda. Hay cosas difíciles de decir delante de un maestro, de la mamá o del papá. Junten las notas de las dos salas solo si las dos están de acuerdo.
guide-room-4 = Paguen a la gente por su tiempo, también a los estudiantes. Si para eso hace falta un formulario con nombre o número de impuestos, díganlo en la invitación y guarden esa lista aparte de las notas. Un pago puede afectar una ayuda que alguien recibe: que cada persona decida.
guide-room-5 = Pongan comida que todos puedan comer, y agua. Ofrezcan cuidado de niños con sus propios adultos, en un cuarto cercano.
guide-room-6 = Traigan intérpretes; no pidan a los niños que interpreten. Denles las hojas dos semanas antes. Usen frases cortas y hagan pausas. Interpretar toma tiempo: mejor quitar una estación que andar con prisas.
guide-room-7 = Revisen cómo se llega: parada de autobús, rampa, baño, luz, sonido. Pongan sillas en cada estación y carteles de mesa para quien está sentado. Tengan lista la letra grande. Dejen un rincón tranquilo para quien necesite un descanso.

guide-calendar-heading = El calendario
guide-calendar-1 = Acuerden con la organización local la pregunta, el lugar, la fecha, los idiomas y el pago. Lean juntos la historia. Pregunten: ¿esto podría lastimar a alguien de aquí?
    .when = Seis semanas antes
guide-calendar-2 = Manden la invitación, con la hoja de permiso si pueden venir menores de dieciocho años. Busquen a quienes van a ayudar: personas que guíen las mesas y tomen notas, intérpretes, alguien que conozca los datos, una persona de apoyo. Decidan cómo y cuándo volverán con respuestas, y quién contesta.
    .when = Cuatro semanas antes
guide-calendar-3 = Impriman lo que cabe en papel carta y léanlo todo. Encarguen los carteles. Ensayen dos actividades con tres amigos y un reloj. Manden las hojas a los intérpretes y a quienes guían las mesas.
    .when = Dos semanas antes
guide-calendar-4 = Manden el recordatorio. Revisen que la historia no haya cambiado; ábranla en un teléfono o una computadora. Recorten las tarjetas y las fichas. Empaquen todo por mesa.
    .when = El día antes
guide-calendar-5 = Cuelguen los carteles a la altura de los ojos de alguien sentado. Pongan la cinta del plano del piso. Recorran el camino pensando en una carriola o una silla de ruedas. Reúnanse quince minutos con todos los que ayudan y lean los acuerdos en voz alta.
    .when = Una hora antes
guide-calendar-6 = Pasen las notas a la computadora y mándenlas. Den las gracias. Siéntense con quienes ayudaron: ¿qué funcionó, qué dolió, qué le debemos a alguien?
    .when = En los dos días siguientes
guide-calendar-7 = Vuelvan con respuestas para todos, aunque la respuesta sea "todavía no hay respuesta". Repartan “Treinta días después”. Pongan otra fecha, si el grupo quiere.
    .when = 30 días después

guide-roles-heading = Quién hace qué
guide-role-1 = Abre, cuida el tiempo, lee los acuerdos y cierra. Habla menos que nadie.
    .name = Quien dirige
guide-role-2 = Se sienta con un grupo de tres a seis personas. Hace las preguntas, espera, y cuida que pueda hablar todo el que quiera.
    .name = Quien guía la mesa
guide-role-3 = Escribe lo que la gente dice con sus propias palabras, sin nombres. Lo lee en voz alta y pregunta: ¿así lo dijo?
    .name = Quien toma notas
guide-role-4 = Pasa lo que se dice de un idioma al otro, en las dos direcciones. Puede detener a quien va muy rápido. No explica, no agrega, no suaviza.
    .name = Intérprete
guide-role-5 = Sabe de dónde viene cada número, y dice "no lo sé" cuando no lo sabe. No defiende los números. Tiene las respuestas y las hojas sobre el origen de los números.
    .name = Quien conoce los datos
guide-role-6 = Está pendiente de cómo se siente la gente. Acompaña en el rincón tranquilo a quien lo necesite. Tiene una lista corta de lugares donde pedir ayuda. No es terapeuta y no toma notas.
    .name = Persona de apoyo

guide-norms-heading = Cómo nos tratamos, y la privacidad
guide-norm-1 = Sin nombres. Hablamos de nuestra propia vida. No contamos la historia de otra persona, ni siquiera sin decir su nombre.
guide-norm-2 = Nadie toma fotos ni graba sin el sí de cada persona que sale.
guide-norm-3 = Nadie pregunta por el estatus migratorio, los papeles o la policía, y nadie tiene que hablar de eso. Si alguien lo hace, no lo escribimos.
guide-norm-4 = Cualquiera puede pasar su turno, sentarse, o salir y volver, sin dar razones.
guide-norm-5 = Nos pedimos unos a otros que las historias personales se queden aquí. No podemos prometer que todos lo harán. Algunas personas, como maestros y consejeros, deben avisar por ley cuando un niño puede estar en peligro. Digan solo lo que no les importe que se sepa.
guide-norm-6 = Pueden retirar una nota. Pidan el papel hoy, o llamen después a la organización anfitriona. Dibujen una señal pequeña en la esquina de su nota y recuérdenla: nos ayuda a encontrarla.
guide-norm-7 = Leemos números juntos. No juzgamos a las personas que hay en ellos ni a las que están en la sala.
guide-norm-8 = Quien habla mucho deja espacio. Quien habla poco recibe tiempo. Todos los idiomas de la sala cuentan.

guide-script-heading = Los minutos
script-minutes = El taller en { $minutes } minutos
script-col-time = Minutos
script-col-activity = Actividad
script-col-who = Quién la guía
script-col-material = Qué se necesita

guide-questions-heading = Preguntas que suelen hacerse
guide-hard-heading = Momentos difíciles

hard-1 =
    Tómenlo como buena noticia: alguien sabe algo que el archivo no sabe. No defiendan el número. Pregunten qué sabe esa persona y de dónde. Escríbanlo como "parece equivocado", con el número del cartel.

    Digan: "Puede que tenga razón. Esto es lo que se publicó, y aquí dice quién lo publicó. Cuéntenos qué ve usted, y les preguntaremos. Le diremos qué contestan, o que no contestaron".
    .heard = "Sus datos están mal. Yo estuve ahí y no fue así"
hard-2 =
    Paren el reloj. Den las gracias y dejen que haya silencio. No usen el dolor como ejemplo, y no lo escriban a menos que la persona lo pida. La persona de apoyo se sienta a su lado, y sale con ella si lo desea.

    Digan: "Gracias por contárnoslo. Detrás de cada uno de estos números hay una persona. Tomemos un minuto". Después de un rato, pregunten a la sala si quiere seguir.
    .heard = "Mi hijo es uno de los de ese número"
hard-3 =
    La culpa busca a una sola persona donde hay muchas cosas alrededor de una escuela. No discutan ni avergüencen a quien habla. Pongan sobre la mesa unas tarjetas de "alrededor de la escuela". Pregunten con qué contaba la familia, con qué el estudiante y con qué la maestra o el maestro.

    Digan: "Estos números dicen cuántos. No dicen por qué. Nadie en esta sala ha visto todas las casas ni todos los salones. ¿Qué tendríamos que saber antes de poder decir eso?".
    .heard = "A los papás no les importa". O: "Los maestros los dieron por perdidos". O: "Siempre es ese grupo"
hard-4 =
    No lo dejen pasar, y no esperen a que conteste alguien de ese grupo. Hablen con calma, a la idea y no a la persona. Vuelvan a la página "Antes de leer sobre los grupos", si la historia la tiene. La persona de apoyo atiende a quienes se sintieron heridos. Si sigue, quien dirige termina esa conversación.

    Digan: "Aquí hago una pausa. Una brecha no dice nada de lo que la gente es capaz de hacer. Es una razón para preguntar qué se le ofreció a cada grupo: qué clases, qué consejeros, qué autobuses. Veamos eso".
    .heard = "Hay grupos que simplemente no sirven para la escuela"
hard-5 =
    Tómenlo en serio; la persona puede tener buenas razones. No pregunten por qué. Digan con exactitud qué está escrito aquí y qué no. Ofrezcan devolver o romper la nota en ese momento. Nunca digan "aquí están a salvo": eso no lo pueden saber. Acuerden antes con la organización anfitriona quién sale a la puerta si llega un agente.

    Digan: "No pedimos nombres ni papeles, y esto no lo vamos a escribir. Los números de aquí hablan de grupos, no de una sola persona. No puedo prometer lo que hagan otros en la sala. Puede pasar su turno, llevarse su nota o irse, y sigue teniendo un lugar aquí".
    .heard = "¿Con esto nos pueden encontrar?" O: "Yo no debería estar aquí"
hard-6 =
    Den las gracias una vez y pasen el turno. Hagan una ronda, una frase por persona. Den un minuto para escribir antes de hablar. Si sigue, quien guía la mesa le pide ayuda: ¿podría anotar lo que dicen los demás?

    Digan: "Ya anotamos lo que dijo, está en la hoja. Ahora me gustaría escuchar a quienes no han hablado. También se vale no hablar".
    .heard = "Como ya dije, y lo repito …"
hard-7 =
    El silencio también dice algo. Puede que la gente esté leyendo, traduciendo, o viendo si puede hablar con confianza. Cuenten hasta diez. Luego háganlo más pequeño: dos minutos a solas con un lápiz, después en parejas, después en la mesa. Señalen un punto de la gráfica y pregunten por ese.

    Digan: "Tómense su tiempo. No hay una respuesta correcta. ¿Qué es una cosa que ven? También pueden escribirla y dármela".
    .heard = "…" (nadie dice nada)
hard-8 =
    Que nadie se entere hasta después de quién estaba escuchando. Pidan en la invitación que la prensa y las oficinas públicas avisen antes de venir. Quien dirige dice en voz alta quiénes son y pregunta a la sala si pueden quedarse. La prensa y los funcionarios siguen los mismos acuerdos, se sientan en una mesa y primero escuchan. Si la sala dice que no, esperan afuera hasta el cierre.

    Digan: "Hay una visita que trabaja para _____. Ustedes deciden si se queda. Se comprometió a no citar ni filmar a nadie sin su sí. Yo no puedo revisar lo que escriba después; ténganlo en cuenta".
    .heard = "Vengo del periódico". O: "Vengo de parte del distrito"

guide-limits-heading = Lo que esta historia no puede decirles

guide-close-heading = Cómo cerrar
guide-close-1 = Lean la petición en voz alta, con su fecha y con quienes la llevan. Pregunten: ¿es esto lo que queremos decir?
guide-close-2 = Digan cómo y cuándo recibirá la gente una respuesta, y a quién llamar por una nota. Escríbanlo en la pared para que puedan copiarlo. Nadie dio su nombre: digan un día en que estarán otra vez en esta sala, o cómo avisa siempre la organización anfitriona. Quien quiera puede dejar un número en un papelito aparte, que se guarda lejos de las notas.
guide-close-3 = Repartan “Antes de irse”. Junten en un solo sobre las notas, también las pegadas en los carteles; en las mesas no queda nada. Las palabras de una nota sin la marca para citar no se le muestran a nadie más.
guide-close-4 = Den las gracias, paguen, y que la gente se lleve comida a casa. Quédense hasta que se vaya la última persona.

guide-after-heading = Después
guide-after-1 = Pasen las notas a la computadora en los dos días siguientes, mientras todavía se entiende la letra. Usen la tabla para pasar las notas (note-entry.xlsx, en la carpeta de formularios). No escriban lo que pueda señalar a una persona.
guide-after-2 = Guarden el papel en un sobre cerrado, con la organización anfitriona, hasta la fecha de la hoja de privacidad. Entonces destrúyanlo. Guarden la lista de pagos en otro lugar.
guide-after-3 = Manden las notas a quienes hicieron la historia. Cada nota lleva el número de su cartel, para que llegue a donde corresponde. Pregunten a quien les dio esta caja cómo comunicarse con ellas, y escríbanlo aquí antes del taller: ______________________
guide-after-4 = Pidan una respuesta para cada nota: se cambió, no se cambió y por qué, o se pasó a quienes publican el número. No todos van a contestar. Eso también hay que contarlo.
guide-after-5 = Llenen "Lo que escuchamos". Citen solo donde se marcó la casilla. Muestren un borrador a dos personas que estuvieron en la sala.
guide-after-6 = Dentro de 30 días, vuelvan con respuestas: en persona, por correo o por mensaje, en todos los idiomas del taller. Digan qué cambió, qué no, y qué no saben todavía.

guide-invitation-heading = Textos que pueden mandar
invitation-short = Vengan a leer con nosotros números sobre nuestras escuelas y nuestra comunidad. _____ (fecha y hora), _____ (lugar). Ustedes saben cosas que los números no saben. No hacen falta matemáticas ni pedimos nombres. Habrá comida. Preguntas: _____
invitation-long =
    Queridas vecinas, queridos vecinos: hay números publicados sobre nuestros estudiantes, nuestras familias y nuestro trabajo. La mayoría nunca se leyó junto con las personas de quienes hablan. Nos gustaría leerlos con ustedes.

    Cuándo: _____. Dónde: _____. Dura _____ minutos, y habrá comida.

    No hace falta ser bueno en matemáticas. Verán gráficas grandes, hablarán en grupos pequeños y nos dirán qué coincide con su vida y qué no. Las notas no llevan nombre. No preguntamos por el estatus migratorio. En 30 días les contaremos qué resultó de todo esto.

    Idiomas: _____. Cuidado de niños: _____. En agradecimiento por su tiempo: _____ (y lo que necesitamos de ustedes para dárselo: _____). Quiénes más estarán en la sala: _____. Los menores de dieciocho años pueden venir con el permiso adjunto, que llenan junto con su mamá, su papá o quien los cuida. Si necesitan algo para poder participar, llamen o escriban a _____.
reminder = Nos vemos el _____ a las _____ (hora), en _____ (lugar). Traigan sus lentes, sus preguntas y, si quieren, a alguien del vecindario. Si necesitan transporte, intérprete o cuidado de niños, avísennos antes del _____: _____. Si no pueden venir, no hay problema.
thank-you = Gracias por venir el _____. Estamos pasando sus notas a la computadora, sin nombres. Antes del _____ les contaremos qué cambió, qué no, y qué no sabemos todavía. Si quieren retirar una nota o agregar otra, llamen o escriban a _____ antes del _____.

## Actividades

activity-welcome =
    Saluden en la puerta. Cada persona pone un punto en la hoja de registro y toma algo de comer. Nadie escribe su nombre.

    Pregunten a todos, no solo a algunos: ¿necesitan algo para ver, oír, sentarse o seguir en su idioma? Resuélvanlo en ese momento.

    La gente llena "Antes de empezar" mientras llega. Quien prefiera hablar en vez de escribir se lo puede decir a alguien que ayuda.

    A quien pueda tener menos de dieciocho años se le pide, aparte y con amabilidad, la hoja de permiso. Va en su propio sobre.

    Digan quiénes ayudan, dónde están el rincón tranquilo y los baños, y a qué hora terminamos.
    .name = Bienvenida
    .goal = Todos llegaron, comieron algo, y pueden ver, oír y seguir.
    .say = Bienvenidas y bienvenidos. Qué bueno que están aquí. Hoy leemos juntos unos números publicados, y ustedes nos dicen dónde coinciden con su vida y dónde no. No hace falta ser bueno en matemáticas. Si necesitan cualquier cosa, díganmelo a mí o a quienes ayudan.
    .watch = Hay quien llega tarde; es normal. Empiecen con quienes ya están, y que alguien reciba a los demás.
    .who = Quien dirige
    .material = Registro sin nombres, puntos adhesivos, "Antes de empezar"
activity-norms =
    Lean los acuerdos en voz alta, despacio, en todos los idiomas de la sala. Pregunten si falta alguno y agréguenlo en la pared.

    Repasen la hoja de privacidad punto por punto. Llenen juntos los espacios: quién pasa las notas, quién guarda el papel, hasta cuándo, a quién llamar. Si no acuerdan otra cosa: una nota se puede retirar hasta que se vuelva con respuestas, a los treinta días, y el papel se destruye una semana después.

    Den tiempo para marcar y para recortar la hoja. La parte de abajo va al sobre. La de arriba se la queda cada quien: dice a quién llamar por una nota.

    Quien no marque nada puede quedarse y conversar. Se queda con sus propias notas y le dice a quien toma notas que no escriba lo que dice.

    Si van a tomar fotos, den una calcomanía a quienes dijeron que sí. Sin calcomanía no hay foto.
    .name = Cómo nos tratamos
    .goal = Todos saben qué pasa con lo que dicen y escriben, y pueden decir que no.
    .say = Antes de ver números, pongámonos de acuerdo en cómo nos tratamos. No pedimos nombres y no preguntamos por el estatus migratorio. No puedo prometer que nada salga de esta sala; digan solo lo que no les importe que se sepa. Pueden pasar su turno en cualquier momento, y pueden retirar cualquier nota.
    .watch = A veces la gente asiente sin haber entendido. Pregunten: con sus palabras, ¿qué pasa con su nota?
    .who = Quien dirige, con intérprete
    .material = Sus notas y su privacidad, plumas, calcomanías para las fotos
activity-line-up =
    Antes de que llegue la gente, marquen con cinta diez por diez cuadros en el piso, de un pie por lado. Si no hay espacio, usen una mesa y cuadros más pequeños.

    Digan: piensen en cien personas. Cada ficha es una de ellas. Pregunten cuántas de las cien creen que hay de cada tipo. Luego pongan las fichas, un tipo a la vez.

    Si hay fichas de línea punteada, pónganlas al final. Son personas que no podemos ver en estos números. Pregunten: ¿quiénes podrían ser?

    Caminen un minuto en silencio alrededor de los cuadros. Después pregunten qué notan y qué se preguntan. Si la hoja “Primero dibujen” preguntaba lo mismo, quien conoce los datos da ahora esa respuesta.
    .name = Cien personas
    .goal = Un porcentaje se vuelve personas alrededor de las que se puede caminar.
    .say = Imaginen cien personas. Cada ficha es una de ellas. Si hay algunas de línea punteada, son personas que estos números no muestran, y son personas igual que las demás. Nadie tiene que decir dónde estaría, ni dónde estarían sus hijos. Den una vuelta y miren.
    .watch = Alguien puede reconocerse a sí mismo o a su hijo entre las fichas. Vayan despacio y no pidan a nadie que se pare en un cuadro.
    .who = Quien dirige, con quien conoce los datos
    .material = Cien personas (fichas), plano del piso, cinta
activity-predict =
    Hasta el recorrido de datos los carteles quedan tapados, y los carteles de mesa, los manteles, las hojas para llevar y la letra grande, en la caja: muestran las respuestas. También las fichas y la hoja del plano del piso, hasta las cien personas; los cuadros en el piso sí se pueden ver. Den a cada persona la hoja "Primero dibujen" y un lápiz. Muestren el único punto que ya está puesto.

    Cada quien dibuja la línea que espera, a solas y sin hablar. Si hay preguntas en la hoja, también las contesta, al tanteo.

    En parejas: enséñense el dibujo. ¿En qué pensaron al dibujarlo?

    Pongan la hoja transparente sobre los dibujos. Si después viene la misma gráfica poco a poco, guarden la transparente hasta el último paso.
    .name = Primero dibujen
    .goal = La gente ve lo que espera antes de ver lo que se publicó.
    .say = Aquí hay una gráfica vacía con un solo punto. Dibujen lo que creen que sigue. Nadie la va a recoger ni a calificar. No se trata de ganar; queremos ver qué espera cada quien.
    .watch = A algunas personas no les gusta equivocarse delante de otras. Dibujen ustedes también una, y que cada quien pueda guardarse su hoja.
    .who = Quienes guían las mesas
    .material = Primero dibujen, hoja transparente, lápices
activity-reveal =
    Muestren una gráfica paso a paso. Primero solo la forma. Luego los ejes. Luego las unidades. Luego los grupos, si tiene varios. Al final, el título y la fuente. Si no hay pantalla, cubran un cartel con hojas en blanco y quítenlas una por una, o usen el ejercicio que muestra esta gráfica paso a paso, si la caja lo trae; el cartel es su último paso.

    En cada paso hagan dos preguntas y ninguna más: ¿qué notan?, ¿qué se preguntan? Esperen diez segundos cada vez. Repitan lo que se dijo sin agregar nada.

    En el último paso lean en voz alta a quiénes se contó, quién los contó y cuándo. Pregunten: ¿qué cambió en su cabeza entre el primer paso y ahora?

    Si antes dibujaron, pongan ahora la hoja transparente sobre los dibujos. Quien conoce los datos da las respuestas a las preguntas de la hoja, pero se guarda la que van a mostrar las cien personas, si vienen después.
    .name = Una gráfica, poco a poco
    .goal = La sala aprende a leer una gráfica en pasos pequeños y a preguntar: ¿de quiénes?
    .say = Les voy a mostrar una gráfica, de poquito en poquito. Al principio no tiene ni una palabra. Cada vez les pregunto: ¿qué notan?, ¿qué se preguntan? Toda respuesta sirve, también "todavía nada".
    .watch = Puede que alguien quiera explicarlo todo en el primer paso. Den las gracias y digan que quieren oír primero lo que ven los demás.
    .who = Quien dirige, con quien conoce los datos
    .material = Diapositivas, o un cartel y hojas en blanco; hoja transparente y respuestas si dibujaron; los ejercicios de la historia, si la caja los trae, para parejas que terminan antes o en lugar de las diapositivas
activity-walk =
    Formen grupos de tres a seis personas. En cada grupo hay alguien que toma notas. Cada grupo empieza en una estación distinta.

    Ocho minutos en cada estación: un minuto para mirar en silencio, luego las preguntas de la tarjeta. Quien toma notas escribe las palabras que se dijeron. Cualquiera puede pegar también su propia nota en el cartel.

    Un minuto para cambiar de lugar. Den una señal que se oiga y se vea. Los grupos leen también las notas que dejaron los otros.

    En 45 minutos cada grupo visita dos estaciones. En 90 minutos visita tres. En 150 minutos, las que permita el tiempo. Quien no quiera caminar usa los carteles de mesa.
    .name = Recorrido de datos
    .goal = Cada grupo lee varias gráficas y deja sus propias palabras junto a ellas.
    .say = Ahora vamos a caminar. En cada cartel, miren un minuto sin hablar. Después elijan una pregunta de la tarjeta y conversen. Alguien del grupo escribe lo que dicen, sin nombres. Tienen ocho minutos y luego los llamo al siguiente.
    .watch = Los grupos se quedan en el "por qué". Está bien: escríbanlo como pregunta o como "nuestra historia". El cartel no dice por qué.
    .who = Quienes guían las mesas y quienes toman notas; quien dirige cuida el tiempo
    .material = Carteles, carteles de mesa, tarjetas de estación, hoja de quien toma notas (si el grupo no tiene a nadie que apunte: las notas de nuestra mesa), mi nota, notas adhesivas
activity-gallery =
    Cada persona vuelve a los carteles, a solas, con dos puntos adhesivos de dos colores o con dos marcas.

    Pone uno en el número que le sorprendió. Pone el otro en un número que no coincide con su vida.

    Den un paso atrás y miren dónde están los puntos. Pregunten a tres personas que quieran: ¿qué marcó usted y por qué?

    Quien quiera escribirlo usa una hoja "Mi nota".
    .name = Galería
    .goal = La sala ve dónde los números sorprenden y dónde no coinciden con la vida de la gente.
    .say = Tomen dos puntos. Pongan uno en el número que más les sorprendió y otro en un número que no coincide con su vida. No tienen que explicarlo. Un número que no coincide con su vida nos sirve tanto como uno que sí.
    .watch = Los puntos siguen a los puntos. Pidan que cada quien elija antes de caminar.
    .who = Quien dirige
    .material = Carteles, puntos adhesivos de dos colores, mi nota
activity-missing =
    Extiendan las tarjetas de quiénes faltan y las de lo que hay alrededor de la escuela. Cada mesa elige dos que aquí importan.

    Hagan tres preguntas, una tras otra. ¿Quiénes no están en estos números? ¿Quién decidió qué se cuenta? ¿Qué debería contarse y no se cuenta?

    Escriban cada respuesta en una nota, bajo "falta alguien o algo". Quien quiera pone la suya junto al cartel que le toca.

    Escuchen una respuesta de cada mesa.
    .name = Quiénes faltan
    .goal = La sala nombra a las personas y las cosas que los números dejan fuera.
    .say = Todo conteo deja a alguien fuera. ¿Qué personas no están en estos números? Hablen de situaciones, no de alguien que conocen. Luego pregúntense quién decidió qué se cuenta, y qué contarían ustedes.
    .watch = Puede que alguien señale a una persona de la sala o nombre a un vecino. Deténganlo con amabilidad y pregunten por la situación, no por la persona.
    .who = Quienes guían las mesas
    .material = Tarjetas: alrededor de la escuela, y quiénes faltan; mi nota; de dónde vienen los números
activity-ask =
    Cada mesa escribe una frase en papel grande: le pedimos a _____ que _____ antes del _____.

    Léanlas todas en voz alta. Junten las que van juntas. Que el grupo elija una, dos cuando mucho.

    Anoten la fecha y a dos personas que se ofrecen a llevarla. Que se ofrezcan, sin presión: hay quien tiene buenas razones para no hacerse ver.

    Pregunten: ¿quién más tiene que oír esto, y quién se lo dice?
    .name = Nuestra petición, nuestra fecha
    .goal = De la sala sale una petición clara, con fecha y con personas que la llevan.
    .say = ¿Qué pedimos ahora, a quién y para cuándo? Que sea algo bastante pequeño para poder ver si se cumplió. Después necesito dos personas que quieran llevarla. Pueden decir que no, y pueden cambiar de opinión más tarde.
    .watch = La petición que más se oye no siempre es la de todos. Usen puntos o manos levantadas para elegir.
    .who = Quien dirige
    .material = Papel grande, marcadores gruesos, hoja para llevar (próximos pasos)
activity-close =
    Lean una vez más la petición y la fecha.

    Digan cómo recibirá la gente una respuesta, para cuándo, y a quién llamar por una nota. Señalen el lugar de la pared donde está escrito.

    Todos llenan "Antes de irse". Junten en un solo sobre las notas, estas hojas y las partes de abajo de las hojas de privacidad. Las de arriba se van a casa.

    Den las gracias a todos y entreguen el pago.
    .name = Cierre
    .goal = Todos saben qué pasa ahora y cómo recibirán una respuesta.
    .say = Gracias. En los próximos dos días pasaremos sus notas a la computadora, sin nombres. Antes de la fecha que está en la pared sabrán qué cambió, qué no, y qué no sabemos todavía. Tomen dos minutos para esta última hoja, y llévense a casa la hoja para llevar.
    .watch = La gente se va con prisa. Repartan la hoja antes de dar las gracias y tengan plumas a la mano.
    .who = Quien dirige
    .material = Antes de irse, hoja para llevar, un sobre para las notas
activity-sketch =
    Grupos de tres. Cada grupo recibe una hoja grande y marcadores gruesos, para que nadie pueda escribir chiquito.

    Pongan un mantel en cada lugar: números de esta historia sin una palabra sobre ellos, con espacio atrás para escribir y dibujar.

    Elijan un número de las paredes o del mantel. Dibujen una historia alrededor: de quién habla, entre quiénes se cuenta, cuándo, y una pregunta que deja abierta. Se valen los monitos de palitos.

    Dejen una esquina para quienes faltan. No dibujen a una persona que los demás podrían reconocer.

    Cuelguen los dibujos. Cada grupo tiene un minuto para contar su historia. Los demás dicen qué notan y qué se preguntan.
    .name = Dibujar una historia
    .goal = Cada grupo cuenta un número a su manera y con honestidad.
    .say = Ahora ustedes son quienes cuentan. Tomen un número y cuéntenlo de modo que su vecina se pare a escuchar. Digan de quiénes es y de dónde viene. Si no saben por qué, que el dibujo haga la pregunta.
    .watch = Los grupos pueden agregar una razón que los datos no dan. Pregunten: ¿cómo lo sabemos? Pongan al lado un signo de interrogación.
    .who = Quienes guían las mesas
    .material = Papel grande, marcadores gruesos, manteles de papel, palabras explicadas
activity-swap =
    Cada persona toma una tarjeta. Nadie tiene que quedarse con una que le toque muy de cerca; se puede cambiar.

    Miren una gráfica que ya conocen. Hagan las dos preguntas de la tarjeta y contéstenlas como quizá lo haría esa persona.

    En el grupo: ¿qué vio esa persona que yo no había visto? ¿Qué querría saber primero?

    Dejen la tarjeta y digan una frase con su propia voz.
    .name = Leerla como otra persona
    .goal = La gente ve qué significa la misma gráfica desde otra silla.
    .say = Van a recibir una tarjeta con una persona. Miren la gráfica como la miraría ella. No hace falta actuar; solo hagan las dos preguntas. Después guarden la tarjeta y cuéntennos qué vieron.
    .watch = Las tarjetas pueden dar pie a chistes sobre papás o maestros. Pregunten: ¿qué diría esa persona si estuviera sentada aquí?
    .who = Quienes guían las mesas
    .material = Tarjetas de personas, carteles o carteles de mesa
activity-tools =
    Pongan una mesa con la historia en un teléfono y otra con hojas para llevar y papel. Ahí se sienta una consejera, un consejero o alguien que conoce la ayuda local.

    Cada quien llega con su propia pregunta. Búsquenla juntos en la historia, o anoten quién podría contestarla.

    Cada persona escribe un próximo paso en la hoja para llevar: qué, con quién, para cuándo. Se va con ella a casa y no se recoge.

    No pongan datos privados de nadie en un teléfono que usan otras personas.
    .name = Mesa para planear
    .goal = Quien quiera se va con un próximo paso propio.
    .say = En esta mesa pueden buscar su propia pregunta o planear en papel un próximo paso. Lo que escriban aquí se va con ustedes a casa. No lo recogemos. Hay alguien que sabe dónde preguntar.
    .watch = Puede que pidan consejo legal o de dinero. Den el nombre de un lugar que lo ofrece, y no aconsejen ustedes.
    .who = Quien conoce los datos, con alguien de consejería o de la comunidad
    .material = La historia en un teléfono, hoja para llevar (próximos pasos), hojas para planear si la caja las trae, palabras explicadas

## Tarjetas

prompt-notice = ¿Qué notan?
prompt-wonder = ¿Qué se preguntan?
prompt-fits = ¿Qué coincide con su vida y qué no?
prompt-missing = ¿Quién o qué falta aquí?
prompt-change = ¿Qué cambiarían, aquí o en la manera de contar?
prompt-hear = ¿Quién debería oír esto, y quién debería decírselo?

card-role-1 =
    ¿Qué se le ofreció a mi hija o a mi hijo, y quién nos avisó?

    ¿Qué podría pedir en la próxima junta de la escuela?
    .name = Una mamá, un papá, una abuela o un abuelo
card-role-2 =
    ¿Estoy en este número? ¿Me reconocería en él?

    ¿Quién les preguntó a los estudiantes antes de contar esto?
    .name = Una o un estudiante
card-role-3 =
    ¿A quiénes no alcancé a ver este año, y quién me lo dijo?

    Después de leer esto, ¿a qué estudiante llamaría primero, y qué le ofrecería?
    .name = Una consejera o un consejero
card-role-4 =
    ¿Qué preguntamos en el formulario, y quién no podía contestarlo?

    ¿Cómo me enteraría si contamos mal a alguien?
    .name = Alguien que aporta los datos
card-role-5 =
    ¿De quiénes es esto? ¿Los dos grupos que comparo se contaron igual?

    ¿Qué otra cosa podría verse así en una gráfica?
    .name = Alguien que investiga
card-role-6 =
    ¿A quién lastimaría mi titular, y ya le pregunté?

    ¿Qué es lo que este número no me deja decir?
    .name = Una o un periodista

card-factor-1 = ¿A qué hora sale el último autobús, y qué hay en la escuela después de esa hora?
    .name = Rutas de autobús
card-factor-2 = ¿Qué pasa con la escuela cuando una familia tiene que mudarse a mitad del año?
    .name = La renta
card-factor-3 = ¿Qué clases no ofrece esta escuela, y dónde se ofrecen?
    .name = Clases que se ofrecen
card-factor-4 = ¿Cuántos estudiantes le tocan a cada consejero, y cuándo hablaron por última vez?
    .name = Consejeros
card-factor-5 = ¿Quién trabaja después de la escuela o de noche, y cómo es entonces su semana?
    .name = Horas de trabajo
card-factor-6 = ¿Dónde cerca puede un estudiante o su familia ver a un doctor o hablar con alguien?
    .name = Salud
card-factor-7 = ¿Dónde se puede hacer la tarea cuando el internet de la casa es lento o compartido?
    .name = Internet
card-factor-8 = ¿Dónde puede una familia preguntar por un formulario sin dar su nombre?
    .name = Papeles de migración
card-factor-9 = ¿En qué idiomas llegan las cartas, las llamadas y las juntas de la escuela?
    .name = Idioma
card-factor-10 = ¿Quién cuida a los más pequeños mientras otros estudian o van a una junta?
    .name = Cuidado de niños
card-factor-11 = ¿Quién cuida a los abuelos o a familiares enfermos, y a qué horas?
    .name = Mayores que necesitan cuidado
card-factor-12 = ¿Qué pasa aquí después de faltar a una clase o de una pelea, y quién decide?
    .name = Reglas de disciplina

card-missing-1 = Cuando alguien termina la escuela a los treinta años, ¿en qué número aparece?
    .name = Adultos que volvieron a la escuela
card-missing-2 = ¿Dónde se les cuenta ahora, y quién lo sabría?
    .name = Estudiantes que se fueron a otro lugar
card-missing-3 = ¿Qué números los incluyen y cuáles no?
    .name = Estudiantes en escuela privada o que estudian en casa
card-missing-4 = Si se empieza a contar en el noveno grado, ¿quiénes se fueron antes?
    .name = Estudiantes que se fueron antes del noveno grado
card-missing-5 = ¿Alguna escuela les reconoce las clases que toman ahí?
    .name = Jóvenes en un centro de detención juvenil
card-missing-6 = ¿Con qué generación se cuenta a quien llega en el grado 11?
    .name = Personas recién llegadas

## Hojas

handout-say = Lo que dice la historia
handout-words = Cinco palabras explicadas
handout-next = Próximos pasos
handout-next-1 = La pregunta que quiero hacer: ______________ Se la haré a ______________ antes del ______________ (fecha).
handout-next-2 = Alguien a quien le voy a mostrar esto: ______________ Cuándo: ______________
handout-next-3 = Nuestra petición del taller: ______________ Fecha: ______________ Quiénes la llevan: ______________
handout-next-4 = Espero respuesta de ______________ antes del ______________ (fecha). Si no llega, llamo a ______________.

placemat-lead = Aquí solo hay números. A propósito no los explicamos: primero les toca a ustedes decir qué significan. Escriban y dibujen en esta hoja.
placemat-side-write = Este lado es de ustedes

glossary-lead = Estas palabras aparecen en las gráficas. Cada una se explica en una o dos frases, con un ejemplo de este lugar cuando lo hay. Si una explicación no ayuda, tachen la frase y escriban una mejor.
glossary-example = De este lugar:
glossary-no-example = No tenemos una cifra de este tipo para este lugar.

predict-lead = Dibujen lo que esperan antes de ver lo que se publicó.
predict-steps-1 = Busquen el punto que ya está puesto. Lean qué dicen los dos ejes.
predict-steps-2 = Dibujen a solas la línea que esperan. No hay calificación.
predict-steps-3 = Enséñensela a quien tienen al lado. ¿En qué pensó cada quien?
predict-steps-4 = Cuando la hoja transparente esté sobre el dibujo, miren: ¿Dónde se parecen y dónde no? ¿Qué se preguntan ahora?
predict-known = Un punto ya está puesto: la cifra publicada de { $period }. Las demás se dejaron fuera.
overlay-lead = Para película transparente. Impriman a tamaño completo y pónganla sobre el dibujo, esquina con esquina.

key-lead = Para quien dirige y para quien conoce los datos: las preguntas de la hoja “Primero dibujen”. Cada respuesta viene de la historia de este lugar. Una respuesta distinta es una oportunidad para preguntar: ¿de quiénes, cuándo, contados cómo? Lo que van a mostrar las cien personas se guarda hasta ponerlas. Los ejercicios de la historia no llevan respuestas aparte: lo que preguntan está en la misma página, o lo dice la sala.
key-question = Pregunta { $number }
key-right = Los datos dicen:
key-wrong = Si alguien dice
key-address = Dónde está en los datos:

catcher-lead-person = Una hoja para cada nota. Escriban en cualquier idioma. Por favor, no escriban nombres, ni el suyo ni el de nadie, ni nada sobre el estatus migratorio. Dibujen una señal pequeña en la esquina y recuérdenla, por si quieren retirar la nota.
catcher-lead-group = Una hoja por mesa. Escriban lo que dice el grupo en cada estación, con las palabras que usó la gente. Si no están de acuerdo, escriban las dos cosas. Sin nombres.
catcher-lead-scribe = Una línea por cada cosa que se dice. Escriban las palabras de quien habla, en su idioma, y léanselas en voz alta. Sin nombres y sin nada que muestre quién fue. Pregunten antes de marcar la última columna. Si alguien dice "eso no lo escriba", no lo escriban.
catcher-code = Número del cartel (el del círculo)
catcher-note = La nota
catcher-kind = ¿Qué tipo de nota es? Elijan uno.
kind-rings-true = Esto sí es así
kind-surprising = Esto me sorprendió
kind-question = Tengo una pregunta
kind-missing = Falta alguien o algo
kind-looks-wrong = Esto parece equivocado
kind-our-story = Nuestra historia: cómo fue para nosotros
kind-idea = Una idea: qué se podría hacer
catcher-quote = Pueden mostrar mis palabras tal cual, sin mi nombre.
catcher-language = Idioma de la nota
catcher-table = Mesa
catcher-thanks = Gracias. Entreguen esta hoja a quien toma notas, o quédense con ella. Sin la marca, leen sus palabras quien toma notas, quien las pasa a la computadora y quienes hicieron la historia; a las demás personas les llega solo la idea, con otras palabras. Lo que pegue en un cartel lo lee toda la sala.

consent-lead = Esta hoja dice qué pasa con lo que escriban hoy. Alguien la va a leer en voz alta. Pregunten por todo lo que no esté claro. No hace falta escribir su nombre.
consent-1 = Qué recogemos: notas sin nombre, los puntos del registro y las hojas de evaluación. No pedimos su nombre, su dirección ni su estatus migratorio.
consent-2 = Qué pasa con las notas: en los dos días siguientes una persona de _____ pasa a la computadora todas las que se entregaron, deja fuera lo que pueda señalar a alguien y las manda a quienes hicieron la historia. Sus palabras se muestran a otros solo si marcan la casilla de la nota. Si no quieren eso, quédense con su nota. El papel se queda con _____ y se destruye el _____.
consent-3 = Qué no podemos prometer: que nadie reconozca su letra o sus palabras, ni que todos en la sala se guarden lo que oigan. A veces la ley obliga a una oficina pública a mostrar los papeles que guarda. Por favor, no escriban algo que pueda hacerles daño a ustedes o a otra persona.
consent-4 = Cómo retirar una nota: pidan el papel hoy. Después, hasta el _____, llamen o escriban a _____ y describan la nota y la señal de su esquina. La quitamos de donde podamos. Lo que ya se imprimió o se compartió no se puede recuperar en todas partes.
consent-5 = Fotos y grabaciones: solo de quienes marquen la casilla de abajo y lleven la calcomanía. Pueden decir que no y participar en todo.
consent-6 = Niños y jóvenes: si alguien tiene menos de 18 años, antes del taller se le pregunta por escrito a su madre, padre o tutor, y también a la persona joven. Cualquiera puede decir que no, y puede dejarlo en cualquier momento.
consent-cut = Recorte aquí. Quédese con la parte de arriba: dice a quién llamar. La de abajo va al sobre.
consent-tick-1 = Entendí esta hoja y quiero participar. Las notas que entregue, y lo que alguien anote por mí, se pueden pasar a la computadora y compartir con quienes hicieron la historia, sin mi nombre.
consent-tick-2 = Puedo salir en fotos. Voy a llevar la calcomanía.

permission-lead = Para una mamá, un papá o quien cuida a la persona joven, y para ella misma: léanla y llénenla juntos. Esta hoja lleva nombres, por eso se guarda aparte de todas las notas.
permission-1 = Qué es: varias personas leen juntas gráficas publicadas sobre escuelas y familias, hablan en grupos pequeños y escriben notas. Cuándo: _____. Dónde: _____. Dura _____ minutos.
permission-2 = De qué se habla: de las gráficas de esta historia y de cómo coinciden con la vida de la gente. A nadie se le pregunta por sus propias calificaciones, su salud, su dinero o sus papeles; cada quien dice lo que quiere, o nada. Las notas y las hojas cortas del principio y del final no llevan nombre. Las notas se pasan a la computadora y se mandan a quienes hicieron la historia; las palabras solo se muestran a otras personas si quien las escribió marca la casilla.
permission-3 = Qué no podemos prometer: que las demás personas no cuenten lo que oyen. Algunas personas en la sala, como maestros y consejeros, deben avisar por ley cuando un niño puede estar en peligro.
permission-4 = Qué recibe la persona joven: _____. Un pago puede afectar una ayuda que reciben; decídanlo ustedes.
permission-5 = A quién llamar, ahora o después, también para retirar una nota o este permiso: _____. Esta hoja la guarda _____ y se destruye el _____.
permission-adult = Mamá, papá o tutor
permission-adult-tick-1 = Leí esta hoja, o me la leyeron. Mi hija o mi hijo puede participar.
permission-adult-tick-2 = Mi hija o mi hijo puede salir en fotos, si quiere.
permission-young = La persona joven
permission-young-tick-1 = Quiero participar. Sé que puedo dejarlo en cualquier momento.
permission-young-tick-2 = Puedo salir en fotos. Voy a llevar la calcomanía.
permission-name = Nombre
permission-signed = Firma y fecha

exercises-lead = Cubran la página con una hoja en blanco y bájenla poco a poco; si hay una tabla, cubran primero su última columna.

signin-lead = Por favor, no escriban su nombre. Pongan un punto en la fila que mejor los describa hoy. Si son varias, elijan una. También pueden no poner ninguno.
signin-who = Estoy aquí como
signin-dot = Pongan un punto
signin-how-heard = ¿Cómo se enteraron de lo de hoy? (sin nombres)
signin-row-1 = estudiante
signin-row-2 = mamá, papá o familiar
signin-row-3 = docente o alguien que trabaja en una escuela
signin-row-4 = parte de una organización comunitaria
signin-row-5 = alguien que trabaja con datos
signin-row-6 = funcionaria o funcionario, o alguien que trabaja en una oficina pública
signin-row-7 = otra persona

eval-lead = Sin nombre, por favor. Esto no es un examen: nos dice cómo hacerlo mejor. Marquen una casilla en cada línea, o dejen la línea en blanco.
eval-before-1 = Cuando oigo un porcentaje, puedo preguntar: ¿de quiénes?
eval-before-2 = Me siento a gusto al leer una gráfica.
eval-before-3 = Sé cómo averiguar de dónde viene un número.
eval-before-4 = Cuando veo un número, puedo preguntar quiénes no están en él.
eval-before-5 = Sabría dónde decir que un número está mal.
eval-before-6 = Creo que mi voz puede cambiar algo aquí.
eval-after-1 = Cuando oigo un porcentaje, puedo preguntar: ¿de quiénes?
eval-after-2 = Me siento a gusto al leer una gráfica.
eval-after-3 = Sé cómo averiguar de dónde viene un número.
eval-after-4 = Cuando veo un número, puedo preguntar quiénes no están en él.
eval-after-5 = Sabría dónde decir que un número está mal.
eval-after-6 = Mi voz cambió algo hoy.
eval-after-7 = Pude decir lo que pienso, o no decir nada, como yo quise.
eval-later-1 = Cuando oigo un porcentaje, puedo preguntar: ¿de quiénes?
eval-later-2 = Sabría dónde decir que un número está mal.
eval-later-3 = He usado lo que hablamos: con la familia, en el trabajo, en una junta.
eval-later-4 = Supe qué pasó con nuestras notas.
eval-later-5 = Supe qué pasó con nuestra petición.
eval-later-6 = Mi voz cambió algo.
eval-scale-1 = nada
eval-scale-2 = un poco
eval-scale-3 = más o menos
eval-scale-4 = bastante
eval-scale-5 = mucho
eval-open-1 = ¿Qué han hecho con esto, o qué quieren hacer ahora?
eval-open-2 = ¿Qué debemos cambiar la próxima vez?

report-lead = Esto es lo que la gente dijo en el taller, qué se hará con eso y lo que no sabemos todavía. Aquí no está el nombre de nadie que participó. Si algo está mal o debe quitarse, avisen a _____ antes del _____.
report-heard = Lo que escuchamos
report-counts = Cuántas notas
report-quotes = En palabras de la gente (solo donde se marcó la casilla)
report-changes = Qué va a cambiar, o no, y por qué
report-who = Quién contesta
report-when = Para cuándo
report-next = Qué sigue y cómo pueden participar

entry-lead = Una línea por nota. Copien las palabras como están escritas, en su idioma, también la ortografía. Dejen fuera nombres, direcciones, teléfonos y todo lo que hable del estatus migratorio, y escriban ahí "(se quitó)". En la columna del número, escriban el número del cartel; para una nota sobre otra cosa, elijan de la lista. Si no pueden leer una nota, díganlo; no adivinen.
entry-code = Número del cartel (el del círculo)
entry-kind = Tipo de nota
entry-text = Palabras de la nota
entry-language = Idioma
entry-quote = ¿Citar?
entry-table = Mesa
entry-sign = Señal en la esquina

## Palabras explicadas

term-cohort = Estudiantes que empezaron juntos el noveno grado, más quienes llegaron, menos quienes se mudaron. Se les sigue como una generación, casi siempre cuatro años.
    .name = Cohorte (cohorte ajustada)
term-denominator = Las personas entre las que se cuenta algo. Si se eligen otras, cambia el porcentaje, aunque nadie haya hecho nada distinto.
    .name = De quiénes (denominador)
term-rate = Cuántos de cada cien. Una tasa dice poco mientras no sepamos: ¿de quiénes?
    .name = Tasa
term-count = Cuántas personas, hogares o cosas hay. En un lugar más grande la cantidad es mayor; por eso miren también su tamaño.
    .name = Cantidad
term-percentage-point = La diferencia entre dos porcentajes. De cuarenta a cincuenta por ciento es una subida de diez puntos.
    .name = Punto porcentual
term-hidden = Un número que existe pero no se muestra. Muchas veces cuenta a tan pocas personas que se podría reconocer a alguien.
    .name = Oculto (suprimido)
term-no-figure = Aquí no tenemos número: no se publicó, no está en nuestra copia o no se puede comparar. No es un cero. Puede haber personas.
    .name = Sin dato
term-group = Personas que se cuentan juntas por lo que un formulario dice de ellas. Nadie es solo lo que dice el formulario.
    .name = Grupo
term-program = Un apoyo o una situación que la escuela registra, como vivir en hogar de crianza. Alguien puede estar en varios; no se suman.
    .name = Programa (los programas se traslapan)
term-source = Quién contó y publicó un número, en qué archivo y cuándo. Con la fuente, cualquiera puede buscar el número.
    .name = Fuente
term-release = Un conjunto de archivos tal como estaba un día. Una versión posterior puede traer números corregidos; digan cuál usan.
    .name = Versión de datos
term-break = Un punto de la gráfica donde cambió la manera de contar. Antes de comparar de un lado a otro, pregunten qué cambió.
    .name = Quiebre en la serie
term-gap = La distancia entre los números de dos grupos. No dice por qué existe, ni lo que la gente es capaz de hacer.
    .name = Brecha
term-estimate = Un número que se calcula a partir de algunas personas, no de todas, a veces con un modelo. El rango dice dónde estaría, muy probablemente, la respuesta de todas.
    .name = Estimación (rango)
term-threshold = Una línea que alguien trazó: quien la pasa se cuenta; quien queda apenas por debajo, no. Pregunten quién la trazó y cuántos están cerca.
    .name = Umbral (la línea)
term-average = Un solo número en lugar de muchos: se suman y se divide entre cuántos son. Un mes o una persona puede estar lejos de él.
    .name = Promedio

## En todas las hojas, en carteles, diapositivas y fichas

sheet-footer = { $story } · { $place } · versión de datos { $release }
sheet-unreviewed = Nadie ha revisado todavía las palabras de esta hoja.
sheet-reviewed = Palabras revisadas por { $who }.
sheet-check = ¿Hay algo nuevo? Vean aquí:
sheet-page = Página { $page } de { $pages }

poster-of-whom = Se contó:
poster-missing = Fuera de esta imagen:
poster-source = Publicado por { $publisher }. Periodo: { $years }.
poster-notes = Sus notas aquí
poster-number = Número { $number }

token-unseen = personas que no podemos ver en estos números
token-lead = Qué representa cada ficha
floor-lead = Marquen con cinta diez por diez cuadros en el piso, de un pie por lado; sobre una mesa, más pequeños. Un cuadro es una de cien personas. Pongan un tipo de ficha tras otro, fila por fila, y las de línea punteada, si las hay, al final. El orden no dice nada de las personas. Los porcentajes se redondean a personas enteras.

slide-what-notice = ¿Qué notan?
slide-what-wonder = ¿Qué se preguntan?
slide-shape = Primer paso, la forma. Todavía no hay palabras. Pregunten qué nota la gente y qué se pregunta, y esperen diez segundos. No expliquen nada todavía, aunque acaben de dibujar esta gráfica.
slide-axes = Segundo paso, los ejes. Ahora dos líneas enmarcan la forma. Pregunten qué podría ir a lo largo de cada una y qué se pregunta la gente ahora.
slide-units = Tercer paso, las unidades. Ahora se puede leer cuándo y cuánto. Pregunten: ¿por ciento de qué, o cuántos de qué? ¿El eje empieza en cero?
slide-groups = El siguiente paso, los grupos. Ahora cada línea o marca tiene nombre. Lean los nombres en el orden en que están; no es una clasificación. Pregunten quién no tiene línea aquí.
slide-title = El último paso, el título y la fuente. Lean en voz alta a quiénes se contó, quién los contó y cuándo. Pregunten qué cambió para la gente desde el primer paso.
slide-thanks = Gracias. Les daremos una respuesta antes del _____.

biography-who = ¿Quién contó?
biography-how = ¿Cómo se contó?
biography-where = ¿Para qué lugar vale?
biography-why = ¿Por qué se contó?
biography-when = ¿Cuándo se contó?
biography-not-in = ¿Quiénes no están?
biography-law = ¿Qué ley o regla se aplica?

poster-withheld = cifras ocultas (×).
poster-absent = lo que no tenemos (–).

sheet-address = La dirección de esta hoja en los datos, para las notas y para buscar:
sheet-note-numbers = Números de los carteles:
start-bring-heading = Qué más llevar
start-bring-1 = Plumas y lápices, hojas en blanco, marcadores gruesos, tijeras, cinta para el piso y las paredes.
start-bring-2 = Puntos adhesivos de dos colores; notas adhesivas; un tipo de calcomanía para quien dijo que sí a las fotos.
start-bring-3 = Papel grande, un reloj, tijeras para las hojas de privacidad, un sobre para las notas y las partes de abajo de esas hojas, y otro para los permisos.
start-bring-4 = Para menores de dieciocho años: la hoja de permiso, enviada con la invitación.
start-files = No son para imprimir y están en las mismas carpetas: la historia para el teléfono (story.html), diapositivas que se pueden cambiar (slides.pptx), la tabla para pasar las notas (note-entry.xlsx), las cifras (data) y los cuadernos (notebooks).
start-bring-5 = Comida, agua y algo para que se entretengan los niños.
start-both = Dos idiomas: impriman los carteles, los carteles de mesa, la hoja para llevar, las hojas de notas y los formularios de la carpeta con los dos; lo demás, de cada idioma, para cuantas personas lo hablen.
start-choose = (elijan un tamaño)
start-needed = las que hagan falta

## Las notas de la comunidad, en papel

community-lead = Notas de la comunidad, numeradas como en la página. Son palabras de quienes leyeron la historia; nadie las ha cambiado y no se nombra a nadie.
community-note = { $number } · { $kind }
community-answer = Respuesta: { $answer }
community-not-printed = (escrita con letras que esta hoja no tiene; léala en la página)
