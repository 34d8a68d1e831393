# Words of the story "Who is missing school?".
reviewed_by_story = nobody yet

story-title = Who is missing school?
story-lead = Every school morning families, students, drivers and teachers work to get a child into class. This page shows for how many students that worked less often than it should have, which years were published, and which years are missing.
decision = which mornings, which grades and which students a school, a district or a community should ask about first

headline = Getting to class is work that students and families do again every morning. In { $after_place }, { $after } of the students counted missed a tenth or more of their school days in 2023-24, for whatever reason. The year before: { $before }. { $direction ->
    [up] That is a rise of { $change }.
    [down] That is a fall of { $change }.
   *[same] That is the same.
  }
    .heading = Every morning counts, and the mornings add up
    .bounded = Getting to class is work that students and families do again every morning. In { $after_place }, { $after } of the students counted missed a tenth or more of their school days in 2023-24; the year before: { $before }.
    .withheld = Getting to class is work that students and families do again every morning. For { $place } the share of students who missed a tenth or more of their school days is hidden for one of the two years. { $reason } The students are there all the same: ask them.
    .absent = Getting to class is work that students and families do again every morning. For { $place } no share of students who missed a tenth or more of their school days was published for one of the two years. { $reason } The students are there all the same: ask them.

people = Behind the share stand { $absent } students, out of { $eligible } who were counted in { $absent_place } in 2023-24. A student is counted here from a tenth of the days on; one who missed a single day fewer is not.
    .heading = How many students that is
    .bounded = Behind the share stand { $absent } students, out of { $eligible } who were counted in { $absent_place } in 2023-24.
    .withheld = For { $place } the number of students behind the share is hidden for 2023-24. { $reason } A share without its number says little; ask the county office of education how many students it has in mind.
    .absent = For { $place } the number of students behind the share was not published for 2023-24. { $reason } A share without its number says little; ask the county office of education how many students it has in mind.

trend =
    Each point is one school year. The points before and after the empty years are not joined: other years lie between, and for 2019-20 the Department found its own absence data not valid and released none (cde.ca.gov/ds/ad/filesabd.asp, reviewed October 2023). On the same page it advises caution when years are compared.

    The two early points come from another copy of the Department's figures and exist for California only.
    .heading = The years we have, and the years we do not
grades = Two marks a row, one for each school year. In 2023-24 the Department gave the youngest group a new name that includes transitional kindergarten. Other children may be counted: do not read its two marks as one change.
    .heading = From kindergarten to the last year
ask-morning = What would make a Monday morning possible? Think of the way to school, the first bell, health, sleep, work, and who looks after the little ones.
    .heading = Talk about it

context-groups = Buses, rent, clinics, air, safety and the hours parents work are not the same for everyone, and none of them is in this file. A gap between groups shows where mornings are harder and where a school has reached some families less. It does not show what families want for their children.
    .heading = Before you read about groups
who-counted = How many students of each group were counted in 2023-24. A student can be in several of these groups, so they do not add up to everyone. A group is as large as somebody made it by writing it down: a family without a home that has told no school is not in it.
    .heading = How many students are in each group
race = Two marks a group, one for each school year; the groups stand in a fixed order. Where a group is small its figure is hidden, so that nobody can be recognized.
    .heading = Missing a tenth of school, by race and ethnicity
programs = Students can be in several of these groups at once. Where many days are missed, ask first what the school offers there: a ride, a nurse, a call home in the right language, a change of the first hour.
    .heading = Missing a tenth of school, by income, language, disability, foster care and housing

context-suspension = Some days are missed because a school sends a student home. That is a decision of a school, and schools differ in when they make it. The rates below count each student once, however often it happened; the number of suspensions is not in our copy.
    .heading = Days missed because a school said so
suspended = Settling a conflict and staying in class is work that students and adults do together. In { $after_place }, { $after } of the students enrolled at any time in 2023-24 were suspended at least once. The year before: { $before }. { $direction ->
    [up] That is a rise of { $change }.
    [down] That is a fall of { $change }.
   *[same] That is the same.
  }
    .heading = Suspended at least once
    .bounded = In { $after_place }, { $after } of the students enrolled at any time in 2023-24 were suspended at least once; the year before: { $before }.
    .withheld = For { $place } the share of students who were suspended is hidden for one of the two years. { $reason } Students can tell you how conflicts are settled in their school.
    .absent = For { $place } no share of students who were suspended was published for one of the two years. { $reason } Students can tell you how conflicts are settled in their school.
suspension-race = The same fixed order as above. Who is sent home is decided by people; this chart shows the outcome of those decisions, not what students did.
    .heading = Suspended at least once, by race and ethnicity
suspension-programs = Students can be in several of these groups at once, so they do not add up to everyone.
    .heading = Suspended at least once, by income, language, disability, foster care and housing

ask-number = Which absence is the school's to mend, which the town's, and which the family's?
    .heading = Talk about it
ask-missing = Who missed school and is not in any of these numbers?
    .heading = Who is not in this file?
act-families = Ask the school how many days it has counted for your child, and how it counts a late arrival, an illness and a family trip. Tell it what stands in the way on a hard morning.
    .heading = What families can do
act-educators = Choose one grade. Ask the students who came back after many missed days what helped, and who noticed. Change one thing, and tell them what you changed.
    .heading = What educators can do
act-policymakers = Ask for these figures together with bus routes, clinic hours and rents, and publish them side by side. Ask the students behind the hidden figures how they want to be counted.
    .heading = What people who decide can do

limits =
    .heading = What this story cannot tell you
limit-cause = It cannot say why a student in { $view_place } was absent. Illness, a missed bus, a move, fear, a funeral and a suspension are all the same in this count.
limit-days = It cannot say how many days were missed. A student is over the line or not; whoever missed half a year is counted like whoever missed a little over the line.
limit-who-is-counted = It cannot show every student. It leaves out those enrolled only for a short time, students outside public schools, and groups that are too small to show.

unhide = A cross on this page means that a figure exists and is hidden. Try out what would happen if only one were hidden.
    .heading = Why some figures are hidden
unhide-invented = These students are invented. They describe nobody.
card-unhide-one = One figure is hidden
unhide-one-text = A small school counts thirty students, by how they come to class. The group that comes by car is small, so its number is hidden.
unhide-one-row-1 = On foot: eighteen
unhide-one-row-2 = By bus: nine
unhide-one-row-3 = By car: hidden
unhide-one-row-4 = All students: thirty
unhide-one-ask = Can you tell how many come by car?
card-unhide-found = It is not hidden at all
unhide-found-text = Thirty, less eighteen, less nine: three students come by car. Whoever can subtract knows it, and in a small school may know who they are.
unhide-found-ask = What else would have to be hidden, so that subtracting tells nothing?
card-unhide-two = A second figure is hidden with it
unhide-two-text = Now the next larger group is hidden too. Together the two make twelve; how many of them come by car, the table does not say any more.
unhide-two-row-1 = On foot: eighteen
unhide-two-row-2 = By bus: hidden
unhide-two-row-3 = By car: hidden
unhide-two-row-4 = All students: thirty
unhide-two-ask = What did the room lose, and whom does it protect?
card-unhide-why = What that means on this page
unhide-why-text = This is the reason why a larger group is sometimes hidden beside a small one. Nobody is hidden to make a number look better, and a hidden number is never a zero.

who-missing = A chart shows those who have a figure. Before you look at the next two, think of those who may not have one here.
    .heading = Who is missing from the next charts?
