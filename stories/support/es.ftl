# Las palabras de la hoja de apoyo.
reviewed_by_story = nobody yet

story-title = ¿Qué hay detrás de un día de clases y dónde puedo pedir ayuda?
story-lead = La comida, la salud, un techo y alguien que cuide a los más chicos sostienen cada día de clases. Las familias hacen que todo eso funcione, y hay oficinas cuyo trabajo es ayudar. Esta hoja muestra dónde preguntar. No decide nada y no pregunta quién es usted.
decision = en qué oficina preguntar primero

choose = Marque lo que ayudaría. Nadie ve lo que marca. Puede que le corresponda más de lo que cree: la oficina lo mira con usted.
    .heading = ¿Qué ayudaría ahora?
need = ¿Qué ayudaría?
need-food = comida en casa
need-student = comida mientras estudio en la universidad
need-health = doctor, dentista, medicinas
need-baby = un bebé o un niño que aún no va a la escuela
need-meals = comida en la escuela
need-child = preescolar, kínder, cuidado de niños
need-home = no tenemos vivienda fija
need-foster = estoy o estuve en hogar de crianza
need-anything = otra cosa, o no sé
may = Puede que le corresponda. Pregunte aquí; decide la oficina, no esta hoja.
card-food = Comida en casa: CalFresh
card-student = Comida durante la universidad: CalFresh para estudiantes
student-text = Puede que le corresponda si le toca una de las excepciones. Si ninguna parece tocarle, pregunte de todos modos.
card-health = Salud: Medi-Cal y Covered California
card-baby = Bebés y niños pequeños: WIC
card-meals = Comida en la escuela
card-child = Preescolar, kínder y cuidado de niños
card-home = Sin vivienda fija: sus derechos en la escuela
home-text = Es un derecho, no un favor. También puede corresponderle si vive con amigos o parientes.
card-foster = Hogar de crianza: graduación y dinero para la universidad
card-anything = Cualquier otra cosa
anything-text = Quienes contestan en este número conocen las oficinas cercanas. No hace falta dar su nombre.
before-call-1 = Anoté lo que quiero preguntar.
before-call-2 = Pregunté si allí alguien habla mi idioma.
before-call-3 = Anoté el nombre de la persona y el día.
my-notes = Lo que me dijeron:

limits =
    .heading = Lo que esta hoja no puede decirle
limit-decide = No puede decir que usted recibirá algo. Solo puede decirlo la oficina.
limit-change = Puede estar atrasada. Estas reglas cambiaron más de una vez en 2026; cada una muestra hasta cuándo vale.
limit-status = No pregunta por los papeles de nadie y no da consejo legal. Antes de enviar algo que le preocupe, pregunte a alguien de confianza.
