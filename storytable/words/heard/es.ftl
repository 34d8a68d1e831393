# The words of what comes out of a review: the report of a round, and the page of a dataset.
reviewed_by_heard = nobody yet

heard-title = Lo que escuchamos y lo que hicimos
heard-of = { $story } · { $place }
heard-not-yet = Esta ronda de revisión sigue abierta. Cuando se cierre, aquí estará lo que se dijo y en qué quedó.
heard-status-closed = La ronda está cerrada. Se están leyendo las notas; después vienen las respuestas.
heard-status-answering = Se están escribiendo las respuestas. Esta página crece hasta que se publique la ronda.
heard-status-published = Publicado el { $day }. Cada nota tiene su respuesta.
heard-unreviewed = Nadie ha revisado todavía las palabras fijas de esta página. Las notas y las respuestas están tal como se escribieron.

heard-about = De qué trató esta ronda
heard-about-days = Se podían escribir notas del { $opened } al { $closed }.
heard-about-opened = Se podían escribir notas a partir del { $opened }.
heard-promise = La promesa
heard-deadline = Respuestas a más tardar el { $day }.

heard-people = Quiénes participaron
heard-people-count = Participaron { $count } personas.
heard-people-few = Participaron tan pocas personas que no decimos cuántas.
heard-here = Estuvieron:
heard-missing = No estuvieron, hasta donde sabemos:
heard-here-unknown = Nadie dijo en calidad de qué participaba.
heard-missing-none = Estuvieron todos los grupos invitados.
heard-people-note = Cada quien podía decir en calidad de qué venía; nadie tenía que hacerlo.
audience-of-student = estudiantes
audience-of-family = familias
audience-of-educator = docentes
audience-of-community-organisation = organizaciones comunitarias
audience-of-social-service = servicios sociales
audience-of-data-provider = quienes publican los datos
audience-of-neighbour = vecinas y vecinos

heard-counts = Qué escribió la gente
heard-counts-lead = { $count ->
    [one] Se escribió y aprobó una nota.
   *[other] Se escribieron y aprobaron { $number } notas.
}
heard-counts-none = No se escribió ni aprobó ninguna nota.
heard-kind = Tipo de nota
heard-number = Notas
kind-rings-true = Así lo vivimos
kind-surprising = Me sorprende
kind-question = Una pregunta
kind-missing = Falta algo
kind-looks-wrong = Parece equivocado
kind-our-story = Nuestra historia
kind-idea = Una idea

heard-readings = Dos lecturas, lado a lado
heard-readings-lead = Lo que la gente escribió sobre cada parte de la historia, aunque solo una persona lo haya dicho, y junto a ello lo que contestan las personas responsables. Si no coinciden, se quedan las dos lecturas.
heard-whole = La historia en su conjunto
heard-gone-part = Una parte de la historia que ya no está
heard-voices = Lo que escribió la gente
heard-answers = Lo que se contesta
heard-no-answer = Todavía no hay respuesta.
heard-note = Nota { $number }
heard-notes = { $count ->
    [one] A la nota { $numbers }
   *[other] A las notas { $numbers }
}
heard-reply = Respuesta de otra persona, nota { $number }
heard-more = { $count ->
    [one] Una nota más
   *[other] { $number } notas más
}
heard-suggests = Propone decirlo así:
heard-unquoted-here = { $count ->
    [one] Otra nota sobre esta parte no sale de la sala.
   *[other] Otras { $number } notas sobre esta parte no salen de la sala.
}

heard-ledger = Ustedes dijeron, hicimos
heard-ledger-lead = Cada nota, en qué quedó y dónde se puede ver.
heard-said = Ustedes dijeron
heard-did = Hicimos
heard-figure = La cifra
heard-then = antes { $figure }
heard-now = ahora { $figure }
heard-same = { $figure }, antes y ahora
answer-changed = Se cambió
answer-will-change = Se va a cambiar
answer-will-change-by = Se va a cambiar a más tardar el { $day }
answer-answered = Se contestó
answer-noted = Se tomó nota
answer-not-possible = No es posible, porque:
heard-edition = Se ve en la edición { $edition }.
heard-open-story = Abrir la historia como está ahora

heard-measure = Preguntas sobre cómo se mide
heard-measure-lead = Estas notas no preguntan qué dice una cifra, sino cómo se cuenta y a quiénes.

heard-next = Próximos pasos
heard-next-none = No se ha anunciado ningún paso con fecha.

heard-left-out = Lo que no está en esta página
heard-left-rejected = Notas no aprobadas, y por qué:
heard-left-reason = { $count ->
    [one] Una nota: { $reason }
   *[other] { $number } notas: { $reason }
}
heard-left-no-reason = sin motivo indicado
heard-left-waiting = { $count ->
    [one] Una nota espera a que alguien la lea.
   *[other] { $number } notas esperan a que alguien las lea.
}
heard-left-withdrawn = { $count ->
    [one] Quien escribió una nota la retiró.
   *[other] { $number } notas las retiraron quienes las escribieron.
}
heard-left-unquoted = { $count ->
    [one] Una nota aprobada no se cita aquí porque quien la escribió no dio permiso. Se leyó, y está incluida en los números de arriba.
   *[other] { $number } notas aprobadas no se citan aquí porque quienes las escribieron no dieron permiso. Se leyeron, y están incluidas en los números de arriba.
}
heard-left-nothing = No se dejó nada fuera.
heard-names = Las notas aparecen aquí sin nombres.

## The page of a dataset

data-title = Qué hace la gente con estos datos
data-stories = Dónde se usan
data-stories-lead = Cada historia, y cada parte de ella, en que hay cifras de este conjunto de datos.
data-stories-none = Ninguna historia hecha aquí los usa.
data-places = { $count ->
    [one] para un lugar
   *[other] para { $number } lugares
}
data-part-untitled = Una parte sin título
data-questions = Preguntas sobre cómo se mide
data-questions-none = Nadie ha preguntado cómo se mide.
data-notes = Otras notas sobre sus cifras
data-notes-none = No hay otras notas públicas sobre sus cifras.
data-about = Sobre «{ $what }»
data-list = Todo lo que está publicado
data-owner = Los publica { $publisher }.
