# Words of the story "Why are fewer low-income, first-generation students of color going to college?".
reviewed_by_story = nobody yet

story-title = Why are fewer low-income, first-generation students of color going to college?
story-lead = Families who are the first to send a child to college do it with work, advice and courage. Before this page asks why fewer of their children go, it asks whether that is so: fewer than when, and in which count? The answer leads to a table nobody publishes, and to a letter that asks for it.
decision = which table to ask for, from whom, before anybody plans with a number that does not exist

headline =
    Behind this number stand students, families and teachers who made it happen: { $all } of those who finished high school in 2022-23 were in college within a year ({ $all_place }), and { $low } of the low-income students among them.

    “Fewer” needs a second number, counted the same way. And the students in the question, low-income, first-generation and of color at once, have no number here at all, neither for this year nor for another.
    .heading = Is it fewer? We looked
    .bounded = Of those who finished high school in 2022-23, { $all } were in college within a year ({ $all_place }), and { $low } of the low-income students among them. The students in the question have no number of their own here.
    .withheld = Students, families and teachers made each first year of college happen. For { $place } we cannot say how many of everyone, or of low-income students, were in college within a year: a figure of 2022-23 is hidden. { $reason } And the students in the question, low-income, first-generation and of color at once, have no number anywhere in these files.
    .absent = For { $place } the file has no row for the class of 2022-23, for everyone or for low-income students. { $reason } The students in the question, low-income, first-generation and of color at once, have no number anywhere in these files.

then-and-now = In July 2019 the California Department of Education said of the class of 2017-18: { $then_enrolled } of { $then_completers } who finished were in college within a year, { $then_rate }. Its file for 2022-23 says { $now_enrolled } of { $now_completers }, { $now_rate }. For Black students it said { $then_black } then and says { $now_black } now.

    So for the whole state these two publications do not show fewer. They do not prove more either: we do not know whether every detail was counted alike, and the Public Policy Institute of California (fact sheet of December 2023) gives a higher rate for the earlier class. We set them side by side and subtract nothing.
    .heading = Two publications, side by side
    .bounded = In July 2019 the California Department of Education spoke of { $then_enrolled } of { $then_completers } students of the class of 2017-18, { $then_rate } (Black students: { $then_black }); its file for 2022-23 says { $now_enrolled } of { $now_completers }, { $now_rate } (Black students: { $now_black }).
    .withheld = One of the two publications hides a figure we would need. { $reason }
    .absent = One of the two publications has no figure we would need. { $reason }
ask-fewer = Who told you that fewer go? Fewer than when, of whom, and who counted?
    .heading = Talk about it

context-groups = Until somebody has a diploma, college is not the next door. And at that door stand other things that no file here has: who explained the aid form, who drove to the campus, whose wages the family could do without. A gap shows where those were missing. It does not show what students hoped for.
    .heading = Before you read about groups
before-college = One step earlier: of everyone who began, the share with a diploma after four years. The years without a mark have no figure in our copies, and for the state two publications take turns.
    .heading = The step before: diplomas, class by class
who-finished = How many students of each group finished high school in 2022-23. A student can be in several of these groups, so they do not add up.
    .heading = How many students are in each group
race = Of those who finished in 2022-23, the share in college within a year. The groups stand in a fixed order. Where a group is small its figure is hidden, so that nobody can be recognized.
    .heading = In college within a year, by race and ethnicity
programs = “Low-income” is the school’s word: the family sent in a form for free or reduced-price meals, or no parent finished high school. It is not a measure of income.
    .heading = In college within a year, by income, language, disability, foster care and housing
first-generation = This is the one public count by parents’ college we have at hand, and it counts something else: aid applications in the whole United States. It shows that the question can be asked. California’s school files do not ask it.
    .heading = First-generation: counted, but not here

margins = These are the totals that are published: everyone who went to college within a year, the low-income students among them, and the Hispanic or Latino students among them. We take Hispanic or Latino students as the example, as the largest group. Where the two groups cross, the file has nothing.
    .heading = What is published: the edges of a table
crossed = Each bar reaches from the fewest to the most students that the published totals allow. Every number inside the bar fits. This is all that anybody can know from the file, and it is not an estimate.
    .heading = The table nobody publishes
fillings = Two fillings of the same table. Both are made up to fit. Both have exactly the published totals. Nobody counted either of them, and the truth may be a third.
    .heading = Two tables that fit, both made up
two-stories = In the first table { $few } students are low-income and Hispanic or Latino at once, in the second { $many }. Both tables end in the same published totals, { $low } low-income and { $latino } Hispanic or Latino students in college ({ $few_place }). Made up to fit: quote neither number.
    .heading = Same totals, two stories
    .bounded = In one table that fits, { $few } students are in both groups, in another { $many }; the totals are { $low } and { $latino } in both. Made up to fit: quote neither number.
    .withheld = For { $place } we fill no table. { $reason } Look at the state to see how it works.
    .absent = For { $place } we fill no table, because the file has no totals for it. { $reason } Look at the state to see how it works.

ask-know = What would you need to know about these students? Whose knowledge already answers it?
    .heading = Talk about it
ask-missing = Who went to college and stands in none of these totals? Who did not go, and was never asked?
    .heading = Who is not in these files?
request = A letter is ready in the workshop kit of this page, as a Word file; whoever gave you this page can make the kit. It asks for one table: students who went to college within a year, by income and by race and ethnicity at once, and by parents’ schooling, for { $view_place } and the classes since 2016-17, with small cells hidden. It names the agency, what the table is for and how people stay safe. Fill in your name, and send it.
    .heading = Ask for the table
act-students = Write down how you heard about college, and from whom. Bring it to the meeting where somebody says “fewer”, and ask: of whom?
    .heading = What students can do
act-families = Tell the school in writing if you would be the first in your family to go or to send a child. Ask where that is kept, and whom it helps.
    .heading = What families can do
act-educators = With your own school’s list, count once how many students are in both groups. Do not publish it. Use it to see which of the two tables your school is nearer to.
    .heading = What educators can do
act-policymakers = Before you fund a program for these students, ask for the table. If an agency says it cannot be made, ask which column is missing and who could add it.
    .heading = What people who decide can do

limits =
    .heading = What this story cannot tell you
limit-three-words = It cannot count the students in its own question. No file here crosses income with race for { $view_place }, and none knows who is first-generation.
limit-income = It cannot say what families earn. “Low-income” in school files is a form, a program or a parent’s schooling, and a family that sent in no form is not in it.
limit-before = It cannot compare with a year before 2022-23 counted the same way. One file of one class is a photograph, and a fall needs at least two.
