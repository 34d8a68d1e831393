# Words of the story "When the form that pays for college broke".
reviewed_by_story = nobody yet

story-title = When the form that pays for college broke: Florida in spring 2024
story-lead = To ask for help with college, a student, a family and often a counselor sit down with one federal form, the FAFSA. In spring 2024 the form was new. This page lays two weekly files for Florida side by side, and shows what a file can say when the machine behind it is late.
decision = when to call a student about the form, and which number may be used to judge a school’s work

headline = Students, families and counselors had sent in forms since winter. The federal file up to { $few_period } lists { $listed } high schools ({ $listed_place }). At { $few } of them it shows fewer than five complete forms. In the file up to { $numbered_period }, { $numbered } of { $listed_late } schools have a number. What is drawn here is how far the forms had come, not how hard anybody tried.
    .heading = Two files, seven weeks apart
    .bounded = The federal file up to { $few_period } lists { $listed } high schools ({ $listed_place }); at { $few } of them it shows fewer than five complete forms. In the file up to { $numbered_period }, { $numbered } of { $listed_late } have a number.
    .withheld = Students, families and counselors sent in forms. For { $place } the number of schools that show a figure is hidden. { $reason }
    .absent = Students, families and counselors sent in forms. For { $place } the two files list no high school that we could count. { $reason } Its range, if the file gives one, stands below.

sent = Sent in is not complete. In the same early file { $sent } of the { $listed } schools already show a number of forms sent in ({ $sent_place }).
    .heading = The forms were there
    .bounded = In the early file { $sent } of the { $listed } schools show a number of forms sent in ({ $sent_place }).
    .withheld = For { $place } the number of schools with forms sent in is hidden. { $reason }
    .absent = For { $place } the files list no high school that we could count. { $reason }

schools-complete = Schools by what the file prints for complete forms: a number, or only “fewer than five”. Two marks a row, one for each file. They are never joined: a file is a state of the count on its day.
    .heading = Complete forms: what the file shows of schools
ask-believed = Who was told in March that their school’s students “do not apply”? Which file did that come from?
    .heading = Talk about it
schools-sent = The same schools by what the file prints for forms sent in. Look first at the early mark here, then at the early mark above.
    .heading = Forms sent in: what the file shows of schools

context-form = The form for 2024-25 opened in late December 2023. The US Government Accountability Office found that it was opened before several parts were ready, among them the part that works out who may get aid and sends the result to colleges (testimony and reports of September 2024). From the early file nobody could tell whether “fewer than five” spoke of a school’s students or of the form.
    .heading = What happened to the form
range = For the seniors of this district the file makes its own estimate up to { $late_period }: { $late } have a complete form ({ $late_place }).
    .heading = The district’s range
    .bounded = For the seniors of this district the file gives no number, only a range, up to { $late_period }: { $late } have a complete form ({ $late_place }). In the early file the same field says that data are missing or not sufficient. A range was printed so that nobody can be picked out; do not take its middle.
    .withheld = For { $place } the file hides the share of seniors with a complete form. { $reason }
    .absent = The share of seniors is not published at this level ({ $place }). { $reason } The page of each school district has its range.

california-seam = California’s own count is another thing: another agency, another year, another form beside the federal one, and other students below the line. It stands here because it answers a question the Florida files cannot: how many schools a file leaves blank. It is not on one line with Florida, and no number of one can be held against the other.
    .heading = Another state, another year, another count
california = The California Student Aid Commission’s file for the class of 2022 lists { $listed } high schools in all of California. { $numbered } have a number of complete applications; { $blank } are left blank, and the file does not say whether a blank is none or too few.
    .heading = California, class of 2022
    .bounded = The California Student Aid Commission’s file for the class of 2022 lists { $listed } high schools; { $numbered } have a number, { $blank } a blank.
    .withheld = In California’s file for the class of 2022 a count is hidden. { $reason }
    .absent = California’s file for the class of 2022 is not at hand. { $reason }
california-schools = Only schools of California, only the class of 2022, applications of two kinds together: the federal form and the California Dream Act application.
    .heading = What California’s file shows of its schools

ask-number = A counselor is judged by “forms completed”. What would be a fair number, and on which day?
    .heading = Talk about it
ask-missing = Who filled in a form, or was afraid to, and is in neither count?
    .heading = Who is not in these files?
act-families = Log in and look for one word: “submitted” or “processed”. If something is missing, ask the school’s counselor or the college’s aid office who can see why. If a form frightens you, ask somebody you trust before you sign.
    .heading = What families can do
act-educators = Keep three lists: not begun, sent in, complete. Call the second list first when a form is late, and tell families that it is not their doing.
    .heading = What educators can do
act-policymakers = Do not judge schools by a count taken while the system behind it is being mended. Print the day, the rule and the state of the system beside every such number, and move the deadline when the form is late.
    .heading = What people who decide can do

limits =
    .heading = What this story cannot tell you
limit-who = It cannot show every applicant of { $view_place }. Students over eighteen, students whose school was written in a way nobody recognized, and those who used a state’s own form are not in the federal count.
limit-why = It cannot say why a form was not complete: the system, a missing signature, a question nobody could answer, or a decision.
limit-sum = It cannot give a total for a state or a district. “Fewer than five” is not a number, and adding up only the schools with one would leave out the others.
