# Words of the story "Who graduates in Kentucky?".
reviewed_by_story = nobody yet

story-title = Who graduates in Kentucky?
story-lead = Five classes of Kentucky's high schools, from 2012-13 to 2016-17, as the state's School Report Card gave them: for everyone and group by group, with the blanks left blank.
decision = which questions to bring to a school board, and which numbers to ask for first

headline = In { $after_place }, { $after } of the class of 2016-17 graduated. The class before them: { $before }. { $direction ->
    [up] That is a rise of { $change }.
    [down] That is a fall of { $change }.
   *[same] That is the same.
  }
    .heading = The last class in the file
    .bounded = In { $after_place }, { $after } of the class of 2016-17 graduated; the class before them: { $before }.
    .withheld = For { $place } the file leaves the graduation rate blank for one of the last two classes. { $reason } Students graduated there all the same.
    .absent = For { $place } the file has no graduation rate for one of the last two classes. { $reason } Students graduated there all the same.

trend = Each point is one class. A × marks a blank in the file.
    .heading = Five classes, one after the other
context-groups = A gap between groups shows where schools have served some students less. Money, teachers, courses and distance differ from district to district, and none of them is in this file. The file gives no number of students either: a rate can stand for many people or for a handful.
    .heading = Before you read about groups
race = Every group has its own small chart, in a fixed order. A blank does not mean that nobody is there.
    .heading = Graduation by race and ethnicity
programs = Students can be in several of these groups at once. English learners were called Limited English Proficiency before 2015-16, so the line stops there and starts again.
    .heading = Graduation by school meals, language and disability
ask-blank = Choose a group that is blank in your district. Who are these students, and who could tell you how they did?
    .heading = Talk about the blanks
ask-number = Which number is missing here that you would need before you speak at a school board meeting?
    .heading = Talk about it
act-families = Ask your school how many students were in the graduating class and in each group. The rate alone does not tell you.
    .heading = What families can do
act-educators = Bring the blanks to a staff meeting. Write down what you know about the students whom the file leaves blank.
    .heading = What educators can do
act-policymakers = Publish the number of students behind each rate, and say why a cell is blank.
    .heading = What people who decide can do

limits =
    .heading = What this story cannot tell you
limit-no-counts = It cannot say how many students graduated in { $view_place }. The file gives rates only.
limit-blanks = It cannot say why a cell is blank. It may be a small group, a missing report, or nobody.
limit-cause = It cannot say why a rate moved, and it ends in 2016-17.
