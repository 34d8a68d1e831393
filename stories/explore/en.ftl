# Words of the page on which readers ask the data themselves.
reviewed_by_story = nobody yet

story-title = Ask the data yourself
story-lead = You know which question matters where you live. Put it together step by step; the answer comes as a sentence, a chart and a table from the same published figures, or you learn why there is none and which question comes closest.
decision = which published figure to bring to a meeting, and which one to ask for because nobody publishes it

topic-graduating = Finishing high school
topic-courses = Classes and tests
topic-days = Days at school and days missed
topic-students = Who goes to school here
topic-college = After high school
topic-paying = Paying for college
topic-food = Food and income
topic-health = Health coverage
topic-work = Work
topic-homes = Adults and homes
topic-other = More published figures

step-what = First: what
step-who = Second: who
step-where = Third: where
step-when = Fourth: when
step-measure = Topic and figure
step-beside = Beside it, of the same people
step-alone = nothing beside it
step-group = Which people
step-each = All side by side: { $family }
step-first = From
step-last = To
step-show = Show the answer

who-race-ethnicity = race and ethnicity
who-program = income, language, disability, foster care and housing
who-gender = gender
who-grade-span = grade
who-low-income-race = low-income students, by race and ethnicity
who-not-low-income-race = students who are not low-income, by race and ethnicity
who-parent-education = what schooling parents have
who-uc-race = race and ethnicity, as UC counts
who-race-other = other groupings of race and ethnicity
who-race-hispanic = race, by Hispanic origin
who-sex = women and men
who-parents-college = whether parents finished college
who-pell = whether they can get a Pell grant
who-dependency = whether they depend on their parents
who-medi-cal-group = way into health coverage
who-grade = each grade

asked-question = “{ $measures }”, { $places }, { $when }, { $who }: what was published?
asked-measure = { $measure } ({ $publication })
asked-span = { $first } to { $last }
asked-never = at any time
asked-nobody = whoever keeps these figures
asked-whom = How it is counted: { $measure }, { $whom }.
asked-missing = This question has no answer, so no figure was asked for. The sources below say who is not in the file.
asked-more = There are more figures than sentences can hold: the table has each of them.
asked-now = { $figure_place }, { $figure_group }, { $figure_period }: { $figure }.
    .bounded = { $figure_place }, { $figure_group }, { $figure_period }: only a range is known, { $figure }.
    .withheld = { $place }, { $group }, { $period }: this figure exists and is hidden. { $reason }
    .absent = { $place }, { $group }, { $period }: there is no figure. { $reason }
asked-now-of = { $figure_measure }, { $figure_place }, { $figure_period }: { $figure }.
    .bounded = { $figure_measure }, { $figure_place }, { $figure_period }: only a range is known, { $figure }.
    .withheld = { $measure }, { $place }, { $period }: this figure exists and is hidden. { $reason }
    .absent = { $measure }, { $place }, { $period }: there is no figure. { $reason }
asked-change = { $after_place }, { $after_group }: { $after } in { $after_period }. In { $before_period } it was { $before }. { $direction ->
    [up] That is a rise of { $change }.
    [down] That is a fall of { $change }.
   *[same] The two are the same.
  }
    .bounded = { $after_place }, { $after_group }: { $after } in { $after_period }. In { $before_period } it was { $before }. A range is not one number, so nothing is subtracted here.
    .withheld = { $place }, { $group }: the figure of { $period } exists and is hidden. { $reason }
    .absent = { $place }, { $group }: for { $period } there is no figure. { $reason }
asked-change-of = { $after_measure }, { $after_place }: { $after } in { $after_period }. In { $before_period } it was { $before }. { $direction ->
    [up] That is a rise of { $change }.
    [down] That is a fall of { $change }.
   *[same] The two are the same.
  }
    .bounded = { $after_measure }, { $after_place }: { $after } in { $after_period }. In { $before_period } it was { $before }. A range is not one number, so nothing is subtracted here.
    .withheld = { $measure }, { $place }: the figure of { $period } exists and is hidden. { $reason }
    .absent = { $measure }, { $place }: for { $period } there is no figure. { $reason }

answer = Every mark is one published figure, and the table has the same ones. Places and groups stand in a fixed order, not by their numbers.
    .heading = The same as a chart and a table
asked-nearest = This is the closest question that can be answered honestly. One tap asks it:
    .heading = What you can ask instead

refused-unknown = Nobody here knows what is meant by { $what }. The address may have been copied only in part.
refused-not-here = { $what }: we know of this figure of { $publisher }, but this copy of Storytable has no file of it, or its publisher has not opened it yet.
refused-measures = At most two figures stand side by side. More of them are a report, not an answer; ask for this one by itself: { $what }.
refused-denominators = These count different people, so they must not stand side by side as if they were shares of the same whole. { $what }
refused-whom = { $measure } is counted { $whom }
refused-too-much = Two figures side by side can be read for one place and for everyone. With more places or groups nobody could tell which mark is which: { $what }.
refused-places = Four places side by side are as many as can be read. Left out would be: { $what }.
refused-level = In this file { $publisher } prints nothing for { $what }.
refused-group = In this file { $publisher } does not report this group: { $what }.
refused-period = This file has nothing for { $what }.
refused-order = The first time lies after the last one: { $what }.
refused-break = From { $what } on, something else or somebody else is counted. A line from before it to after it would show a change that nobody can know of.
refused-nothing = None of these figures is published. { $what }

asked-request = Part of what you asked for is not published. This letter to { $publisher } asks for it; it is yours to change. The file for Word stands at the end of the page.
    .heading = Ask for what is not published
asked-request-none = Everything you asked for is published. Choose another group, place or time above; where the figures end, a letter that asks for them stands here.
asked-request-other = These figures exist; they only cannot stand together in one answer. Ask for them one by one, and no letter is needed.
letter-heading = Request for published totals
letter-to = To: { $publisher }
letter-opening = We ask for figures about whole groups of people, not about any person:
letter-measure = What: { $measure } ({ $publication })
letter-who = Who: { $who }
letter-where = Where, at this level or the nearest one you can publish: { $places }
letter-when = When: { $when }
letter-found = What we found: { $why } If it is published somewhere already, please tell us where.
letter-only-totals = We need totals only: no names, no dates of birth, no records of single people.
letter-small = Where a group is so small that somebody could be recognized, please protect it by your own rules. Several years together, or a larger area, would help us as well.
letter-format = A plain table is enough, with words that say who is counted, when it was counted and what a blank means. If there is a reason not to publish it, please tell us the reason; that is an answer too.
letter-why = What we want to do with it, and for whom:
letter-from = Who asks (name or organization, and how to reach you):
letter-date = Date:

asked-keep = The first address shows the figures as they are on the day it is opened. The second belongs to the data of today (release { $release }); once the data has changed, it says so.
    .heading = Keep this question
    .live = This question, always with the newest figures
    .frozen = This question, with the figures of today
frozen-title = These figures have changed since
frozen-text = This address was made for the data of release { $then }. This Storytable now has release { $now }, so the numbers may differ from those you saw or printed. Nothing old is passed off as new.
frozen-live = Ask the same question of the data of today

take-letter = Letter to the publisher (Word)
take-package = Figures with their explanation (zip)
package-question = Question: { $question }
package-answer = Answer:
package-address = Address: { $address }

asked-around = Schools, rents, buses, clinics and working hours are not the same for everyone, and none of that is in a single figure. Where groups or places differ, ask first what each of them was offered.
ask-next = Who can tell you what stands behind this figure, and when will you ask them?
    .heading = Talk about it

limits =
    .heading = What this page cannot tell you
limit-published = It cannot answer what nobody has published. A hidden or missing figure about { $view_place } is not a zero.
limit-order = It cannot say which place is doing well. Places and groups stand in a fixed order; what they were given to work with is not in these files.
limit-reasons = It cannot say why a figure rose or fell. A file counts; people know.
