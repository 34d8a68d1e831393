# The words of what comes out of a review: the report of a round, and the page of a dataset.
reviewed_by_heard = nobody yet

heard-title = What we heard, and what we did
heard-of = { $story } · { $place }
heard-not-yet = This round of review is still open. What was said, and what came of it, will stand here once it is closed.
heard-status-closed = The round is closed. The notes are being looked at; answers follow.
heard-status-answering = The answers are being written. This page grows until the round is published.
heard-status-published = Published on { $day }. Every note has its answer.
heard-unreviewed = Nobody has reviewed the fixed words of this page yet. Notes and answers stand as they were written.

heard-about = What this round was about
heard-about-days = People could write notes from { $opened } to { $closed }.
heard-about-opened = People could write notes from { $opened } on.
heard-promise = The promise
heard-deadline = Answers by { $day }.

heard-people = Who took part
heard-people-count = { $count } people took part.
heard-people-few = So few people took part that we do not say how many.
heard-here = Here were:
heard-missing = Not here, as far as we know:
heard-here-unknown = Nobody said as what they were here.
heard-missing-none = All who were invited were here.
heard-people-note = People could say as what they came; nobody had to.
audience-of-student = students
audience-of-family = families
audience-of-educator = educators
audience-of-community-organisation = community organizations
audience-of-social-service = social services
audience-of-data-provider = those who publish the data
audience-of-neighbour = neighbors

heard-counts = What people wrote
heard-counts-lead = { $count ->
    [one] One note was written and approved.
   *[other] { $number } notes were written and approved.
}
heard-counts-none = No note was written and approved.
heard-kind = Kind of note
heard-number = Notes
kind-rings-true = This rings true
kind-surprising = This is surprising
kind-question = A question
kind-missing = Something is missing
kind-looks-wrong = This looks wrong
kind-our-story = Our story
kind-idea = An idea

heard-readings = Two readings, side by side
heard-readings-lead = What people wrote about each part of the story, also where only one person said it, and beside it what those responsible answer. Where they disagree, both stay.
heard-whole = The story as a whole
heard-gone-part = A part of the story that is no longer there
heard-voices = What people wrote
heard-answers = What is answered
heard-no-answer = No answer yet.
heard-note = Note { $number }
heard-notes = { $count ->
    [one] To note { $numbers }
   *[other] To notes { $numbers }
}
heard-reply = Reply, note { $number }
heard-more = { $count ->
    [one] One more note
   *[other] { $number } more notes
}
heard-suggests = Suggested words:
heard-unquoted-here = { $count ->
    [one] One more note about this part stays in the room.
   *[other] { $number } more notes about this part stay in the room.
}

heard-ledger = You said, we did
heard-ledger-lead = Each note, what came of it, and where that can be seen.
heard-said = You said
heard-did = We did
heard-figure = The figure
heard-then = then { $figure }
heard-now = now { $figure }
heard-same = { $figure }, then and now
answer-changed = Changed
answer-will-change = Will change
answer-will-change-by = Will change by { $day }
answer-answered = Answered
answer-noted = Noted
answer-not-possible = Not possible, because:
heard-edition = Shown in edition { $edition }.
heard-open-story = Open the story as it is now

heard-measure = Questions about how it is measured
heard-measure-lead = These notes ask not what a figure says, but how it is counted, and of whom.

heard-next = Next steps
heard-next-none = No step with a date has been announced.

heard-left-out = What is not on this page
heard-left-rejected = Not approved, and why:
heard-left-reason = { $count ->
    [one] One note: { $reason }
   *[other] { $number } notes: { $reason }
}
heard-left-no-reason = without a reason given
heard-left-waiting = { $count ->
    [one] One note waits to be looked at.
   *[other] { $number } notes wait to be looked at.
}
heard-left-withdrawn = { $count ->
    [one] One note was taken back by whoever wrote it.
   *[other] { $number } notes were taken back by those who wrote them.
}
heard-left-unquoted = { $count ->
    [one] One approved note is not quoted here, as whoever wrote it did not agree to that. It was read, and is among the numbers above.
   *[other] { $number } approved notes are not quoted here, as those who wrote them did not agree to that. They were read, and are among the numbers above.
}
heard-left-nothing = Nothing was left out.
heard-names = Notes stand here without names.

## The page of a dataset

data-title = What people do with this data
data-stories = Where it is used
data-stories-lead = Each story, and each part of it, in which figures of this dataset stand.
data-stories-none = No story that has been made here uses it.
data-places = { $count ->
    [one] for one place
   *[other] for { $number } places
}
data-part-untitled = A part without a title
data-questions = Questions about how it is measured
data-questions-none = Nobody has asked how it is measured.
data-notes = Other notes about its figures
data-notes-none = No other note about its figures is public.
data-about = About “{ $what }”
data-list = Everything that is published
data-owner = Published by { $publisher }.
