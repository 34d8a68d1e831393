# Words of the story "Where do 100 students go after high school?".
reviewed_by_story = nobody yet

story-title = Where do 100 students go after high school?
story-lead = Every student who leaves high school takes a next step, and somebody helped them get there. This page follows the steps that two public files can see, a hundred students at a time, and marks the place where one file ends and the other begins.
decision = at which step a school, a college or a community should offer the next hand

headline = Four years of work stand behind each of these numbers. Of a hundred students in the class of 2022-23 ({ $diploma_place }), { $diploma } had a diploma after four years. Another file looks at everyone who finished high school that year: of a hundred of them, { $college } were in college within a year. The second hundred are not the same people as the first.
    .heading = Two files, two hundreds
    .bounded = Of a hundred students in the class of 2022-23 ({ $diploma_place }), { $diploma } had a diploma after four years; of a hundred who finished high school that year, { $college } were in college within a year.
    .withheld = Four years of work stand behind this class. For { $place } we cannot say how many of a hundred had a diploma, or went to college within a year: a figure of 2022-23 is hidden. { $reason } The students are there all the same: ask them.
    .absent = For { $place } at least one of the two files has no figure for the class of 2022-23. { $reason } If anybody was in this class, ask them where they went.

people = A hundred is a way of seeing. The first hundred stands for { $cohort } students counted in the class of 2022-23 in { $graduates_place }; { $graduates } of them had a diploma.
    .heading = How many students that is
    .bounded = In { $graduates_place } the hundred stand for { $graduates } students with a diploma, out of { $cohort } counted in the class of 2022-23.
    .withheld = For { $place } the number of students with a diploma, or of all students in the class of 2022-23, is hidden. { $reason } A hundred drawn people would look more exact than the file is.
    .absent = For { $place } the number of students with a diploma, or of all students in the class of 2022-23, was not published. { $reason } We draw nobody who was not counted.

stage-school = A hundred students of the class, four years after grade 9. The last bar is everyone about whom our copy of the file is silent. It keeps the hundred whole: nobody drops out of the picture because a cell is empty.
    .heading = First hundred: the class after four years
trend = Each point is one class: of everyone who began, the share with a diploma after four years. A break in the line is a year without a figure in our copies, or another publication.
    .heading = Diplomas after four years, class by class
ask-hand = Where on this way would a helping hand have worked? Who gave you one?
    .heading = Talk about it

seam = Here the road changes. The first file follows a class that began grade 9 together. The second begins with everyone who finished high school in 2022-23, also those who needed longer or finished another way, and looks for them in the records of colleges (California Department of Education, pages on the cohort file and on the college-going file, read in November 2026). To lay the two end to end is not to follow people. It is to stand at the seam and look both ways.
    .heading = The seam
seam-counts = The upper two bars are the class that began together. The lower two are everyone who finished that year. Compare bars within a file. Between the files lies the seam.
    .heading = Students on either side of the seam
stage-college = A hundred of those who finished high school in 2022-23, within twelve months. “Not found” is not “did nothing”: work, family, the armed forces, training, and colleges that keep their records closed all look the same here.
    .heading = Second hundred: within a year of finishing
kinds = Of those who went, { $uc } entered the University of California, { $csu } a California State University and { $community } a community college in California ({ $uc_place }).
    .heading = Which kind of college
    .bounded = Of those who went, { $uc } entered the University of California, { $csu } a California State University and { $community } a community college in California ({ $uc_place }).
    .withheld = Which kind of college they entered is hidden in at least one column. { $reason } We add nothing up around it.
    .absent = Which kind of college they entered is not in this file. { $reason } The Department’s own file has columns for the University of California, the State University, community colleges, private colleges and other states. We make nothing up to fill them.

context-groups = Groups come to this point with different schools, counselors, money, buses and duties at home, and none of that is in either file. A gap shows where the next step was harder to reach. It does not show what students wanted, or what they can do.
    .heading = Before you read about groups
who-finished = How many students of each group finished high school in 2022-23. A student can be in several of these groups, so they do not add up. Where a bar is short, a share rests on few people.
    .heading = How many students are in each group
race = Of those who finished high school in 2022-23, the share found in a college within a year. The groups stand in a fixed order. Where a group is small its figure is hidden, so that nobody can be recognized.
    .heading = In college within a year, by race and ethnicity
programs = Students can be in several of these groups at once. Before you ask why a share is smaller, ask what was offered: a visit, a bus, help with the form, somebody who called in June.
    .heading = In college within a year, by income, language, disability, foster care and housing

ask-branch = Which branch do we not value enough to count?
    .heading = Talk about it
ask-missing = Who finished, or did not, and stands in neither hundred?
    .heading = Who is not in these files?
act-families = Ask the school who calls its graduates in the summer after grade 12. If nobody does, offer to be one of the callers, for college, work or training alike.
    .heading = What families can do
act-educators = Take one class list of last year. Write down what you know of each first step, and what you do not. Compare the second list with the “not found” bar.
    .heading = What educators can do
act-policymakers = Ask for one file that starts with the class and ends with its next step, work and training included, and that says for whom it is blind. Ask that the columns by kind of college be published for every county.
    .heading = What people who decide can do

limits =
    .heading = What this story cannot tell you
limit-follow = It cannot follow anybody in { $view_place } from the first hundred into the second. Two files were laid side by side; no student was tracked.
limit-not-found = It cannot say what the students did who were not found in a college. Some were in one that reports nothing, or had asked that their record stay closed.
limit-worth = It cannot say which way was right for whom. Neither file asks what people wanted, whether they stayed, or how they live now.
