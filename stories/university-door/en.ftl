# Words of the story "Who finishes the classes that open the university door?".
reviewed_by_story = nobody yet

story-title = Who finishes the classes that open the university door?
story-lead = Finishing the classes called A–G takes students four years, and it takes schools that offer them. This page counts once who finished, and then says it two ways: of those who graduated, and of everyone who began.
decision = which share a school, a district or a community should ask for, and for which students the classes should be opened next

headline = Students and their teachers worked four years for this: of the { $of_graduates_place } graduates of 2023-24, { $of_graduates } had finished the classes the state universities ask for. Of everyone who began with them, about { $of_everyone } did: the same students, but the second time everyone is counted below them, also those who had no diploma after four years.
    .heading = One count, two answers
    .bounded = Students and their teachers worked four years for this: of the { $of_graduates_place } graduates of 2023-24, { $of_graduates } had finished the classes the state universities ask for; of everyone who began with them, about { $of_everyone }.
    .withheld = Students and their teachers worked four years for this. For { $place } we cannot say how many of the graduates of 2023-24, or of everyone who began with them, finished the classes the state universities ask for: the figure is hidden. { $reason } The students are there all the same: ask them.
    .absent = Students and their teachers work four years for this. For { $place } we have no figure for 2023-24 on who finished the classes the state universities ask for. { $reason } If anybody was in this class, the file does not say.

people = Behind these shares stand { $graduates } graduates, out of { $cohort } students counted in the class of 2023-24 in { $graduates_place }. The first share is of the smaller number, the second of the larger.
    .heading = How many students this is about
    .bounded = Behind these shares stand { $graduates } graduates, out of { $cohort } students counted in the class of 2023-24 in { $graduates_place }.
    .withheld = For { $place } the number of graduates, or of all students in the class of 2023-24, is hidden. { $reason } A share without its number says little; ask the county office of education.
    .absent = For { $place } the number of graduates, or of all students in the class of 2023-24, was not published. { $reason } A share without its number says little; ask the county office of education.

trend =
    Each point is one class, counted four years after grade 9. The file prints the share of graduates. The share of everyone who began follows from two printed rates, the graduation rate and this one; as both are rounded, we give it in whole percent.

    The second can never be larger than the first, because it counts the same students among more people. Whoever names one of the two should say which.
    .heading = Of the graduates, and of everyone
ask-class = Was the class offered? At what hour? Who was told that it counts?
    .heading = Talk about it

context-courses = The University of California asks first-year applicants for a fixed number of college preparatory courses in seven areas, A to G (history, English, mathematics, science, another language, arts and one class more), each with a grade of C or better (admission.universityofcalifornia.edu, page on first-year requirements, read in November 2026). A student can take only what a school offers, at an hour that fits, and what somebody has told them counts. Which school offers which of these courses is not in this file.
    .heading = What opens the door
context-groups = A gap between groups shows where courses, counselors and time have reached some students less. It does not show what students are able to do. Look at both shares before you speak about a group: the first leaves out everyone who had no diploma yet.
    .heading = Before you read about groups
who-counted = How many students of the class of 2023-24 were counted in each of these groups. A student can be in several of them, so they do not add up to everyone. Where a bar is short, a share can rest on few people.
    .heading = How many students are in each group
race = For each group two marks, for the class of 2023-24: of the graduates, and of everyone who began. The groups stand in a fixed order. Where a group is small its figure is hidden, so that nobody can be recognized.
    .heading = Two shares, by race and ethnicity
programs = The same two marks. Students can be in several of these groups at once. Two groups can stand close together in one share and farther apart in the other, so read both.
    .heading = Two shares, by program

uc-entry = In { $entered_place }, { $entered } of these students entered the University of California in the fall of 2020.
    .heading = Who then entered the University of California
    .bounded = In { $entered_place }, { $entered } students entered the University of California in the fall of 2020.
    .withheld = For { $place } the number of students who entered the University of California is hidden. { $reason }
    .absent = How many graduates went on to the University of California is not on this page for { $place }. The University counts by school and leaves small numbers blank. Wherever one school's number is blank, a total made from the others would be too small, so we make none. The University's own page shows each school (source below).

ask-number = Which of the two shares does your school give, and who chose it?
    .heading = Talk about it
ask-missing = Who took these classes, or wanted to, and is in neither share?
    .heading = Who is not in this file?
act-families = Ask the counselor for a list of the A–G classes your child has finished, those still open, and the last term in which each can be taken.
    .heading = What families can do
act-educators = Write both shares on the same sheet and bring it to a staff meeting. Find one class that stands between students and the full list, and ask who was told about it and when.
    .heading = What educators can do
act-policymakers = Ask for both shares in every report, with the number of students below the line. Publish by school which A–G classes were offered, and how many seats they had.
    .heading = What people who decide can do

limits =
    .heading = What this story cannot tell you
limit-cause = It cannot say why a student in { $view_place } did not finish these classes. A class that was full, a schedule, a grade, a move and a choice all look the same here.
limit-offered = It cannot say which classes were offered. The file counts who finished, and no column says who had the chance.
limit-after-school = It cannot say who applied, was admitted, or went. Finishing the classes opens a door; other doors, such as a community college, open without them.

two-wholes = The same students, counted twice. Take a moment at each step before you go on.
    .heading = One count, two wholes: step by step
card-wholes-graduates = The smaller whole: those who graduated
wholes-graduates-text = In { $view_place }, { $graduates } students had a diploma. Of these, { $of_graduates } had finished A–G.
    .bounded = Of those who had a diploma in { $view_place }, { $of_graduates } had finished A–G.
    .withheld = For { $view_place } at least one of these figures is hidden, so think it through with the state's page: a share of those who had a diploma.
    .absent = For { $view_place } at least one of these figures was not published, so think it through with the state's page: a share of those who had a diploma.
wholes-graduates-ask = Who is not in this whole?
card-wholes-missing = Who stands outside it
wholes-missing-text = Counted from the start there were { $cohort } students. Those without a diploma after four years are not counted in the first share at all, neither among those who finished the classes nor among the others.
    .bounded = Those without a diploma after four years are not counted in the first share at all, neither among those who finished the classes nor among the others.
    .withheld = Those without a diploma after four years are not counted in the first share at all, neither among those who finished the classes nor among the others.
    .absent = Those without a diploma after four years are not counted in the first share at all, neither among those who finished the classes nor among the others.
wholes-missing-ask = Will the share become larger or smaller once they are counted too?
card-wholes-everyone = The larger whole: everyone who began
wholes-everyone-text = Of everyone who began, about { $of_everyone } finished A–G. Nobody did more or less than before; only the whole is another one.
    .bounded = Of everyone who began, about { $of_everyone } finished A–G. Nobody did more or less than before; only the whole is another one.
    .withheld = Of everyone who began, the share is smaller or the same, never larger. Nobody did more or less than before; only the whole is another one.
    .absent = Of everyone who began, the share is smaller or the same, never larger. Nobody did more or less than before; only the whole is another one.
wholes-everyone-ask = Which of the two would you put on a poster, and what would you write below it?

side-by-side = The same two shares, in this place and in others. A place is not better because its share is larger: other students live there, and other classes are offered.
    .heading = Side by side
