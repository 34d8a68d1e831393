reviewed_by_path = nobody yet

path-lead = Desde el cuidado temprano hasta el trabajo: qué es público de cada parte del camino, qué se le ha preguntado y qué no puede consultar nadie.
path-way = Las partes del camino
path-tools = Para planear
path-no-story = Aquí todavía no se cuenta ninguna historia.
path-public = Lo que es público de esta parte
path-gap-on-request = Alguien lo guarda, pero solo lo ve quien lo solicita:
path-gap-not-found = No encontramos nada público sobre esto:
path-all-points = Todos los datos: { $stage }
path-key = Cómo leer las marcas
path-catalogue = El catálogo completo de datos

stage-early = Cuidado temprano
    .lead = Guardería, preescolar y kínder de transición.
stage-school = Escuela
    .lead = Del kínder al diploma: días de clase, materias, exámenes, maestros.
stage-college = Universidad
    .lead = Las clases que abren la puerta, cómo se entra y qué pasa ahí.
stage-aid = Dinero para la universidad
    .lead = Solicitudes, becas y quiénes llegan hasta el final del trámite.
stage-work = Trabajo
    .lead = Empleos y sueldos, durante los estudios y después.
stage-family = Apoyo para las familias
    .lead = Comida, salud, ingresos: lo que hay detrás de un día de escuela.
stage-path = Todo el camino
    .lead = Lo que pertenece a más de una parte.

status-public-aggregate = público
    .means = los totales están publicados y cualquiera puede consultarlos.
status-public-not-seen = público, no lo hemos visto
    .means = una página dice que los totales están publicados; no hemos tenido el archivo en las manos.
status-on-request = por solicitud
    .means = alguien lo guarda y no publica totales; hay una manera de pedirlo.
status-not-found = no encontramos nada público
    .means = buscamos y no encontramos nada. Aun así puede existir.

group-listed = En la lista del propio sistema estatal
    .means = Con los nombres de la lista, hasta donde la hemos visto.
group-system = Lo que el propio sistema estatal muestra o planea
    .means = Medidas de sus propias páginas públicas.
group-provider = Publicado por las propias agencias
    .means = Columnas de sus archivos y tableros. No son parte de la lista del sistema estatal.
group-collected = Recopilado por una agencia
    .means = Los formularios de una agencia lo preguntan. Eso no basta para que sea público.

catalogue-title = ¿Qué es público? Un catálogo de datos
catalogue-lead = { $total } cosas que las agencias guardan o publican sobre el camino del cuidado temprano al trabajo, y lo que usted puede ver hoy de cada una.
catalogue-unreviewed = Nadie de la comunidad ha leído todavía estas palabras.
catalogue-stories = Se cuenta en:
catalogue-datasets = Se lee de:
catalogue-page = La página que lo dice
catalogue-open = Abrir la lista de { $count }
