# Words of the story "What happened to the class of 2020?".
reviewed_by_story = nobody yet

story-title = What happened to the class of 2020?
story-lead = They were seniors when school buildings closed in March 2020. This page follows their class, the three before it and the four after it, with the numbers that were published and with the holes in them.
decision = which students a school, a city or an organization should ask first, and about what

headline = In { $after_place }, { $after } of the class of 2020 earned a high school diploma within four years, in the spring when schools closed. The class before them: { $before }. { $direction ->
    [up] That is a rise of { $change }.
    [down] That is a fall of { $change }.
   *[same] That is the same.
  }
    .heading = They finished in a year like no other
    .bounded = In { $after_place }, { $after } of the class of 2020 earned a high school diploma within four years; the class before them: { $before }.
    .withheld = For { $place } the graduation rate of the class of 2020 or of the class before it is hidden. { $reason } The people are there all the same: ask those who were seniors in 2020.
    .absent = For { $place } no graduation rate was published for the class of 2020 or for the class before it. { $reason } The people are there all the same: ask those who were seniors in 2020.

two-answers = For California's class of 2020 there are two official answers: { $release } when the figures first came out, and { $summary } on the Department's summary page later. Both count the same four years. A careful reader names the one they use.
    .heading = Two honest answers
    .bounded = For California's class of 2020 there are two official answers: { $release } and { $summary }.
    .withheld = { say-withheld }
    .absent = California's class of 2020 has two official graduation rates, one from the first announcement and one from a later summary page. A county has one. You find both on the page for California.

outcomes = Of every hundred students who began grade 9 with the class of 2020, so many had a diploma, were still in school, or had left after four years. The rest finished in another way or moved to another program; our copy of the file does not count them.
    .heading = What became of the class of 2020
trend = Each point is one class, counted four years after grade 9; the class of 2020 stands at 2019-20. A × marks a hidden figure, a – one we do not have.
    .heading = Eight classes, one after the other
cohort = A rate says little without the number of students behind it. When this number jumps, ask which schools are counted now that were not counted before.
    .heading = How many students are behind the rate
ask-door = Which door closed first for the people you know, and which one opened?
    .heading = Talk about it

context-groups = Schools do not meet all students with the same teachers, courses, counselors, buses and internet lines. A gap between groups shows where a school system has served some students less, not what students are able to do. Read every gap together with the work and food pages below.
    .heading = Before you read about groups
race = Every group has its own small chart, in a fixed order. Where a group is small its figure is hidden, so that nobody can be recognized.
    .heading = Graduation by race and ethnicity
programs = Students can be in several of these groups at once, so they do not add up to everyone.
    .heading = Graduation by income, language, disability, foster care and housing
ag-race = These are shares of graduates, not of all students: the state universities UC and CSU ask for a set of classes called A–G, and not every school offers all of them.
    .heading = The classes that open the university door, by race and ethnicity
ag-programs = Again a share of graduates. Where few students graduate, a high share here can still mean few people.
    .heading = The classes that open the university door, by income, language, disability, foster care and housing
dropout-race = A student who leaves without a diploma and is not seen in another school is counted here. Some of them are in a school nobody told the district about.
    .heading = Who left without a diploma, by race and ethnicity
dropout-programs = What would have kept these students in school is not in any column. Ask them.
    .heading = Who left without a diploma, by income, language, disability, foster care and housing

context-shock = Two things around the school changed in the same months: work and food. The charts below show them beside the class of 2020. They do not show that one caused the other.
    .heading = What stood around the school in 2020
calfresh = Households that received CalFresh food benefits, month by month. More households can mean more need, easier rules, or both.
    .heading = Food benefits by month
unemployment = Of the people who work or look for work, how many had no job, month by month.
    .heading = Without work, by month
unemployment-year = The same question from the federal office, as an average of each year. It counts differently from the monthly chart, so do not compare the two point by point.
    .heading = Without work, by year

ask-number = Which number would you have needed in 2020, and who could have told you?
    .heading = Talk about it
ask-missing = Who do you know that is not in any of these numbers?
    .heading = Who is not in this file?
act-families = Ask the school which A–G classes it offered your child's class and which were full. Ask the counselor what a student who left in 2020 can still finish, and where.
    .heading = What families can do
act-educators = Take one group's chart to a staff meeting with two questions: what did these students tell us, and what did we change? Write the answers beside the chart.
    .heading = What educators can do
act-policymakers = Before you set a goal for a rate, publish the number of students behind it and the groups it hides. Ask those groups how they want to be counted.
    .heading = What people who decide can do

limits =
    .heading = What this story cannot tell you
limit-cause = It cannot say why. School closings, work, illness and rules for passing changed at the same time, and no column takes them apart for { $view_place }.
limit-after-school = It cannot say where the class of 2020 went next. We found no college-going figures of this class by county, and no series year by year.
limit-who-is-counted = It cannot say how each student did. It knows groups, only those that are large enough to show, and only students a public school counted.

draw = What do you think: of all students who began high school together, how many had a diploma four years later, class after class? There is no wrong guess; what surprises you is worth talking about.
    .heading = Draw it before you see it
hundred = Think of the class of 2020 as a hundred people who began together. Choose a line to see who is meant.
    .heading = A hundred people
hundred-diploma = had a diploma after four years
hundred-enrolled = were still going to school
hundred-left = had left without a diploma
hundred-rest = finished another way (our copy does not say how)
