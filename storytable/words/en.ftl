# Storytable's own words. A new language is this file, translated, under its own code.
locale = en-US
reviewed_by = nobody yet

language-name = English

place-state = { $name }
place-county = { $name } County
place-district = { $name } school district
place-school = { $name }
place-tract = { $name }
place-nation = { $name }
place-college = { $name }
place-city = { $name }

unit-points = { $number } points
unit-dollars = ${ $number }
figure-bounded = { $low } to { $high }
figure-estimate = about { $estimate } (between { $low } and { $high })
reliability-high = An estimate: asking everyone would most likely give a number in this range. Speak of the whole range, not only of its middle.
reliability-medium = An estimate: asking everyone would most likely give a number in this range. The range is wide beside the number: use it with care.
reliability-low = An estimate: asking everyone would most likely give a number in this range. The range is so wide beside the number that little can be built on it.
figure-withheld = hidden
figure-absent = no figure

axis-percent = percent
axis-students = students
axis-households = households
axis-people = people
axis-applications = applications
axis-awards = awards
axis-events = events
axis-schools = schools
axis-tests = tests
axis-dollars = dollars
axis-score = score

reason-no-row = The publisher's file has no row for this place, group and time.
reason-range = The publisher prints a range here and not a number.
reason-too-few-to-fill = Here the totals leave so little room that a made-up table would say too much about single people. We fill none.
reason-fits-the-totals = Every number in this range fits the published totals; the number itself is published nowhere.
anomaly-made-up-to-fit = Made up so that it fits the published totals. Nobody counted this.
suppressed = We, who made this page, hide this figure: it counts so few that somebody could be recognized.
protected = We, who made this page, hide this figure, because together with others it would give away one that the publisher hides.

say-withheld = { $place }, { $period }: this figure is hidden. { $reason }
say-absent = { $place }, { $period }: there is no figure. { $reason }

table-period = When
table-who = Who
table-label = The same numbers as a table

alt-opening = Chart. { $measure }.
alt-series = { $series }: { $first } in { $from_period }, { $last } in { $to_period }.
alt-single = { $series }: { $first } in { $from_period }.
alt-none = { $series }: no published figure.

key-withheld = × hidden. { $reasons }
key-absent = – no figure. { $reasons }
key-bounded = thick bar: only a range is known. { $reasons }
key-date = dotted line { $reasons }
key-flag = star: the story’s words about this chart say what to know of this figure.

about-label = Who published these numbers, and how they are counted
about-source = { $measure }: { $of_whom }. Published by { $publisher }; column { $columns } of { $files }.
about-no-row = { $measure }: { $of_whom }. Publisher: { $publisher }. For some of these we have no figure.
about-derived = A difference of two figures that are both listed here.
about-share = { $measure }: two published shares multiplied, both listed here.
about-row = { $file }, row { $row }
about-close = Close

heading-audience = For { $audience }. It can help to decide { $decision }.
audience-families = families
audience-educators = educators
audience-organisations = community organizations
audience-students = students
audience-policymakers = people who decide about schools

limits-heading = What this story cannot tell you
missing-heading = Who is missing from these numbers
missing-whom = This concerns:
missing-none = Every figure this page looks for is published. That does not mean that everybody is counted: the description of each source says who is not in it.
biography-source = Source: { $source }, copy of { $accessed }.
label-relaid = The file was laid out again from a copy of the publisher's: values and hidden cells are the publisher's, rows and order are not.
label-typed = These figures were typed by hand from the publisher's pages, one by one. Check them there before you use them.
label-synthetic = These figures are invented for practice. They describe nobody.

control-label = What you look at
control-place = Place
control-compare = Compare with ({ $number })
control-nobody = no other place
control-group = Follow one group
control-everyone = every group
control-language = Language
control-show = Show

page-skip = Go to the story
page-unread = No community has read this story yet.
page-unreviewed = Nobody has reviewed the words of this page yet.
page-reviewed = Words reviewed by { $who }.
page-live-failed = The live view is not available right now. The page you see is complete for its place.
page-live-busy = One moment: the numbers for your choice are on their way.
page-live-queue = Others have asked before you. Your choice follows by itself; you can read on meanwhile.
page-live-full = Too many people are choosing new places at this moment. The page still shows the place from before, complete; choose again in a minute.
page-live-done = The page now shows your choice.
page-data = Take the numbers with you
page-csv = Table (CSV)
page-json = Everything (JSON)
page-kit = Workshop kit for this place (zip; the first one takes a minute)
page-data-note = Every figure with its state, its source and its row. A hidden figure stays hidden there too.
page-data-needs-script = The tables stand in the same folder as this file: data.csv and data.json.
page-manifest = Release { $release }, edition { $edition }.
page-no-ranking = Places and groups stand in a fixed order (by code, or as the publisher lists them), never by their numbers.
page-places-note = This file holds the charts of the workshop, for every place of this story.
page-places-more = The whole story has more charts.
page-places-now = You now see { $place }.
page-places-manifest = The edition is that of { $place }. All places together: { $digest }.
page-data-in-kit = The tables of this place stand in the folder "data" beside this file.

gallery-title = Stories from public data
gallery-lead = Each story asks one question of published numbers, and says of whom, from when and from where every number is.
site-places = Choose among { $count } places
gallery-open = Open
gallery-file = One file, for a phone or without internet
gallery-languages = In { $languages }.
gallery-notebook = For authors: the notebook behind it

error-title = This page cannot be shown
error-back = Back to all stories
error-story-failed = This story could not be made for the place you asked for. Nothing is lost: the other stories and places still open. The person who runs this computer can see what happened in its log.
error-busy = Many people are asking for new views at this moment. Please try again in a minute; pages that exist already open at once.
error-refused = You may not open this address from where you are.
error-not-found = There is no page at this address.
error-gate = This story uses figures that may not be shown yet. Who decides when is { $who }.
error-usage = The address asks for something this story does not have: { $detail }.

package-caveats = Before you use these figures
package-states = The column state says what each figure is: published (a number), bounded (only a range is known), withheld (it exists and is hidden), absent (there is none). A blank is never a zero.
package-sums = Do not add figures up to fill a hidden one, and do not add places or groups unless the dictionary says that they add up.

gate-not-answering = the round is not being answered yet.
gate-pending = some notes wait to be looked at.
gate-unanswered = some approved notes have no answer.
gate-unlooked = nobody has looked at notes that moved or were lost.
gate-no-promise = the promise or the deadline is missing.
gate-no-steward = no steward has signed off.

widget-private = What you enter stays on this page. It is not sent and not kept: it is gone when you press Clear, close or reload the page, or change its language. A note is another thing: it stays on this device until it is sent or you take it back.
widget-clear = Clear everything
widget-cleared = Everything you entered in this sheet is cleared. Notes stay.
widget-print = Print
widget-printed = Printed on { $day }
widget-shown = { $shown } of { $all } parts are shown below.
widget-whom = If you ticked: { $whom }

rule-official = Official page:
rule-until = Shown until { $day }, then only the official page.
rule-no-date = No date is given for this: check the official page.
rule-read = Read { $day }.
rule-read-by = Read by { $who }, { $day }.
rule-copy = Read in a copy, not at the office itself.
rule-contradicted = Pages contradict each other here.
rule-ask = Ask before you rely on it.
rule-over = What stood here was for an earlier time. Rules change; the office keeps the current one.
rule-there = The office itself has the current rule.
rule-in-en = in English
rule-in-es = in Spanish
rule-unread = we give the address only and have not read what stands there

jumps-label = On this page
onward-heading = What you can do next
gallery-tool = A sheet to plan with
limits-heading-tool = What this sheet cannot tell you
limits-heading-query = What this page cannot tell you
widget-next = Next step
widget-all = Show all steps
widget-again = Start again
widget-hundred-alt = A hundred people stand for everyone who is counted:
widget-hundred-unseen = are not told apart in this file, or their figure is hidden
widget-predict-guess = Published, or my guess
widget-predict-known = One figure is given: { $text } in { $period }. Draw the others with a finger, or move the sliders. You can also look at once.
widget-predict-show = Show the published figures
widget-predict-row = { $period }: you drew { $mine }; published: { $real }
widget-step = Step { $shown } of { $all }.
widget-missing-file = What the file shows
widget-missing-ask = For which of these groups do you expect no plain figure here? Tick them, then look. You can also look at once.
widget-missing-show = Look
widget-missing-some = Groups without a plain figure here: { $count }. Whoever is in them is there all the same.
widget-missing-none = Each of these groups has a figure here. Now think of those who have no row at all.
widget-missing-others = Who is in none of these rows?
widget-beside-what = Figure
widget-beside-own = A place you add
widget-beside-ask = Two places side by side, in the order they were chosen. The second one is covered. Say what you expect and why, then look.
widget-beside-one = To put another place beside this one, choose it at the top of the page.
widget-beside-first = First place:
widget-beside-second = Second place:
widget-beside-show = Show
widget-beside-notes = What is different about these places, besides the figures?
