# Las palabras propias de Storytable.
locale = es-US
reviewed_by = nobody yet

language-name = Español

place-state = { $name }
place-county = condado de { $name }
place-district = distrito escolar de { $name }
place-school = { $name }
place-tract = { $name }
place-nation = { $name }
place-college = { $name }
place-city = { $name }

unit-points = { $number } puntos
unit-dollars = ${ $number }
figure-bounded = entre { $low } y { $high }
figure-estimate = alrededor de { $estimate } (entre { $low } y { $high })
reliability-high = Es una estimación: preguntar a todas las personas daría, muy probablemente, un número dentro de este rango. Hable de todo el rango, no solo de su centro.
reliability-medium = Es una estimación: preguntar a todas las personas daría, muy probablemente, un número dentro de este rango. El rango es amplio frente al número: conviene usarlo con cuidado.
reliability-low = Es una estimación: preguntar a todas las personas daría, muy probablemente, un número dentro de este rango. El rango es tan amplio frente al número que poco se puede apoyar en él.
figure-withheld = oculto
figure-absent = sin dato

axis-percent = por ciento
axis-students = estudiantes
axis-households = hogares
axis-people = personas
axis-applications = solicitudes
axis-awards = becas
axis-events = sucesos
axis-schools = escuelas
axis-tests = exámenes
axis-dollars = dólares
axis-score = puntuación

reason-no-row = El archivo de la agencia no tiene una fila para este lugar, grupo y fecha.
reason-range = La agencia da aquí un intervalo y no un número.
reason-too-few-to-fill = Aquí los totales dejan tan poco espacio que una tabla inventada diría demasiado de personas en particular. No llenamos ninguna.
reason-fits-the-totals = Cualquier número de este intervalo cuadra con los totales publicados; el número mismo no se publica en ninguna parte.
anomaly-made-up-to-fit = Inventado para que cuadre con los totales publicados. Nadie lo contó.
suppressed = Nosotros, quienes hicimos esta página, ocultamos esta cifra: cuenta a tan pocas personas que se podría reconocer a alguien.
protected = Quienes hicimos esta página ocultamos esta cifra porque, junto con otras, dejaría ver una que la agencia oculta.

say-withheld = { $place }, { $period }: esta cifra está oculta. { $reason }
say-absent = { $place }, { $period }: no hay dato. { $reason }

table-period = Cuándo
table-who = Quiénes
table-label = Los mismos números en una tabla

alt-opening = Gráfica. { $measure }.
alt-series = { $series }: { $first } en { $from_period }, { $last } en { $to_period }.
alt-single = { $series }: { $first } en { $from_period }.
alt-none = { $series }: ninguna cifra publicada.

key-withheld = × oculto. { $reasons }
key-absent = – sin dato. { $reasons }
key-bounded = barra gruesa: solo se sabe entre qué números está. { $reasons }
key-date = línea de puntos { $reasons }
key-flag = asterisco: las palabras de la historia sobre esta gráfica dicen lo que hay que saber de esta cifra.

about-label = Quién publicó estos números y cómo se contaron
about-source = { $measure }: { $of_whom }. Publicado por { $publisher }; columna { $columns } de { $files }.
about-no-row = { $measure }: { $of_whom }. Agencia: { $publisher }. De algunas no tenemos dato.
about-derived = La diferencia entre dos cifras que aparecen aquí.
about-share = { $measure }: dos proporciones publicadas, multiplicadas; las dos están aquí.
about-row = { $file }, fila { $row }
about-close = Cerrar

heading-audience = Para { $audience }. Puede ayudar a decidir { $decision }.
audience-families = familias
audience-educators = docentes
audience-organisations = organizaciones comunitarias
audience-students = estudiantes
audience-policymakers = quienes deciden sobre las escuelas

limits-heading = Lo que esta historia no puede decirle
missing-heading = Quiénes faltan en estos números
missing-whom = Se trata de:
missing-none = Todas las cifras que esta página busca están publicadas. Eso no quiere decir que se cuente a todas las personas: la descripción de cada fuente dice quién no está en ella.
biography-source = Fuente: { $source }, copia de { $accessed }.
label-relaid = El archivo se volvió a armar a partir de una copia del archivo de la agencia: los valores y las celdas ocultas son de la agencia; las filas y su orden, no.
label-typed = Estas cifras se copiaron a mano, una por una, de las páginas de la agencia. Verifíquelas allí antes de usarlas.
label-synthetic = Estas cifras son inventadas para practicar. No describen a nadie.

control-label = Lo que usted ve
control-place = Lugar
control-compare = Comparar con ({ $number })
control-nobody = ningún otro lugar
control-group = Seguir a un grupo
control-everyone = todos los grupos
control-language = Idioma
control-show = Mostrar

page-skip = Ir a la historia
page-unread = Ninguna comunidad ha leído todavía esta historia.
page-unreviewed = Nadie ha revisado todavía las palabras de esta página.
page-reviewed = Palabras revisadas por { $who }.
page-live-failed = La vista en vivo no está disponible en este momento. La página que usted ve está completa para su lugar.
page-live-busy = Un momento: los números que pidió están en camino.
page-live-queue = Otras personas pidieron antes. Lo que eligió llegará solo; mientras tanto, puede seguir leyendo.
page-live-full = En este momento demasiadas personas eligen lugares nuevos. La página sigue mostrando el lugar de antes, completa; elija otra vez en un minuto.
page-live-done = La página muestra ahora lo que usted eligió.
page-data = Llévese los números
page-csv = Tabla (CSV)
page-json = Todo (JSON)
page-kit = Material para un taller sobre este lugar (zip; el primero tarda un minuto)
page-data-note = Cada cifra, si está publicada u oculta, con su fuente y su fila. Una cifra oculta también queda oculta allí.
page-data-needs-script = Las tablas están en la misma carpeta que este archivo: data.csv y data.json.
page-manifest = Versión de datos { $release }, edición { $edition }.
page-no-ranking = Los lugares y los grupos están en un orden fijo (por código, o como los enumera la agencia), nunca según sus números.
page-places-note = Este archivo tiene las gráficas del taller, para todos los lugares de esta historia.
page-places-more = La historia completa tiene más gráficas.
page-places-now = Ahora ve usted: { $place }.
page-places-manifest = La edición es la de: { $place }. Todos los lugares juntos: { $digest }.
page-data-in-kit = Las tablas de este lugar están en la carpeta «data», junto a este archivo.

gallery-title = Historias con datos públicos
gallery-lead = Cada historia le hace una pregunta a números publicados, y dice de quiénes, de cuándo y de dónde es cada número.
site-places = Elegir entre { $count } lugares
gallery-open = Abrir
gallery-file = Un solo archivo, para el teléfono o sin internet
gallery-languages = En { $languages }.
gallery-notebook = Para autores: el cuaderno que hay detrás

error-title = No se puede mostrar esta página
error-back = Volver a todas las historias
error-story-failed = No se pudo hacer esta historia para el lugar que pidió. No se perdió nada: las demás historias y lugares siguen abriendo. La persona que administra esta computadora puede ver en su registro qué pasó.
error-busy = En este momento muchas personas piden vistas nuevas. Inténtelo otra vez en un minuto; las páginas que ya existen abren de inmediato.
error-refused = No se puede abrir esta dirección desde donde usted está.
error-not-found = No hay ninguna página en esta dirección.
error-gate = Esta historia usa cifras que todavía no se pueden mostrar. Quien decide cuándo es { $who }.
error-usage = La dirección pide algo que esta historia no tiene: { $detail }.

package-caveats = Antes de usar estas cifras
package-states = La columna state dice qué es cada cifra: published (un número), bounded (solo se conoce un rango), withheld (existe y está oculta), absent (no hay). Una casilla vacía nunca es un cero.
package-sums = No sume cifras para llenar una oculta, y no sume lugares ni grupos a menos que el diccionario diga que se pueden sumar.

gate-not-answering = la ronda todavía no se está contestando.
gate-pending = hay notas que esperan revisión.
gate-unanswered = hay notas aprobadas sin respuesta.
gate-unlooked = nadie ha mirado las notas que cambiaron de lugar o se perdieron.
gate-no-promise = falta la promesa o la fecha límite.
gate-no-steward = falta el visto bueno de quien cuida los datos.

widget-private = Lo que usted escribe o marca se queda en esta página. No se envía ni se guarda: desaparece al oprimir Borrar, al cerrar o volver a cargar la página, o al cambiar de idioma. Una nota es otra cosa: se queda en este aparato hasta que se envíe o usted la retire.
widget-clear = Borrar todo
widget-cleared = Se borró todo lo que puso en esta hoja. Las notas se quedan.
widget-print = Imprimir
widget-printed = Impreso el { $day }
widget-shown = Abajo se muestran { $shown } de { $all } partes.
widget-whom = Si marcó: { $whom }

rule-official = Página oficial:
rule-until = Se muestra hasta el { $day }; después, solo la página oficial.
rule-no-date = No tiene fecha: compruébelo en la página oficial.
rule-read = Leída el { $day }.
rule-read-by = Leída por { $who } el { $day }.
rule-copy = Leído en una copia, no en la propia oficina.
rule-contradicted = Aquí las páginas se contradicen.
rule-ask = Pregunte antes de confiar en esto.
rule-over = Lo que decía aquí era para otra época. Las reglas cambian; la oficina tiene la actual.
rule-there = La propia oficina tiene la regla actual.
rule-in-en = en inglés
rule-in-es = en español
rule-unread = damos solo la dirección; no hemos leído lo que dice ahí

jumps-label = En esta página
onward-heading = Lo que puede hacer ahora
gallery-tool = Una hoja para planear
limits-heading-tool = Lo que esta hoja no puede decirle
limits-heading-query = Lo que esta página no puede decirle
widget-next = Siguiente paso
widget-all = Mostrar todos los pasos
widget-again = Empezar de nuevo
widget-hundred-alt = Cien personas representan a todas las que se cuentan:
widget-hundred-unseen = no se distinguen en este archivo, o su cifra está oculta
widget-predict-guess = Publicado, o lo que yo creo
widget-predict-known = Una cifra está dada: { $text } en { $period }. Dibuje las demás con el dedo o mueva los controles. También puede verlas de una vez.
widget-predict-show = Mostrar las cifras publicadas
widget-predict-row = { $period }: usted dibujó { $mine }; publicado: { $real }
widget-step = Paso { $shown } de { $all }.
widget-missing-file = Lo que muestra el archivo
widget-missing-ask = ¿De cuáles de estos grupos cree que aquí no hay una cifra clara? Márquelos y luego mire. También puede mirar de una vez.
widget-missing-show = Mirar
widget-missing-some = Grupos sin una cifra clara aquí: { $count }. Las personas que los forman están ahí de todos modos.
widget-missing-none = Cada uno de estos grupos tiene aquí una cifra. Ahora piense en quienes no tienen ninguna fila.
widget-missing-others = ¿Quién no está en ninguna de estas filas?
widget-beside-what = Cifra
widget-beside-own = Un lugar que usted agrega
widget-beside-ask = Dos lugares lado a lado, en el orden en que se eligieron. El segundo está tapado. Diga qué espera y por qué, y luego mire.
widget-beside-one = Para poner otro lugar al lado de este, elíjalo arriba en la página.
widget-beside-first = Primer lugar:
widget-beside-second = Segundo lugar:
widget-beside-show = Mostrar
widget-beside-notes = ¿En qué se distinguen estos lugares, además de las cifras?
