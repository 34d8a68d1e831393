# Words of the educators' page.
reviewed_by_story = nobody yet

story-title = Where along the path could a school do more?
story-lead = From kindergarten to the university door, students and adults at school do this work together. This page sets published totals of each stage side by side, with a plan for a meeting about them. It holds no student's record and asks for none.
decision = which stage a team wants to talk about first, and with whom

stage-attendance = Every morning students get themselves to school. In { $now_place }, { $now } of the students counted missed a tenth or more of their days in 2023-24.
    .heading = Coming to school
    .bounded = In { $now_place }, { $now } of the students counted missed a tenth or more of their days in 2023-24.
    .withheld = For { $place } the share of students who missed a tenth or more of their days is hidden. { $reason } Ask students how mornings go.
    .absent = For { $place } no share of students who missed a tenth or more of their days was published. { $reason } Ask students how mornings go.
attendance = One row for each stage of school, two marks for two years. Other children may be counted in the youngest group of each year; do not read its marks as one change.
    .heading = By stage of school
ask-attendance = At which stage does your school know the reasons, and at which only the count?
    .heading = Talk about it
finish = Of all who began high school together, how many had a regular diploma four years later.
    .heading = Finishing high school
door = Of the same students, how many finished the A–G classes as well. The line is lower than one counted among graduates only: those who left are in it.
    .heading = The university door
ask-door = Which A–G class did students ask for that was full or was not offered?
    .heading = Talk about it
after = Who went on to college is not on this page: our copy of that file holds no figures yet. Applications for aid are published by school; look up yours at the agency.
    .heading = After high school
protocol = For a meeting of about an hour, with students and families at the table if you can.
    .heading = A plan for the meeting
protocol-rule = Bring published totals only. No names, no lists, no screen with a student's record, and no guessing who stands behind a small number.
protocol-column-1 = Step
protocol-column-2 = What we write down
protocol-arrive = Arrive: each says whom they are thinking of, without a name
protocol-notice = Notice: what do we see, before we explain anything?
protocol-wonder = Wonder: what else could have to do with it? Who is not counted?
protocol-whom = Ask: who knows more than this number, and when do we ask them?
protocol-change = Change: one thing that the school does, not the students
protocol-close = Close: who tells the others what was decided, by when?
protocol-before-1 = Everybody has seen of whom each number is, and from when.
protocol-before-2 = Nobody has ranked schools or groups.
protocol-before-3 = Somebody has read aloud what this page cannot tell.
protocol-hear = What we heard:
protocol-do = What our school will do, who does it, and by when:

limits =
    .heading = What this page cannot tell you
limit-people = It cannot say anything about one student in { $view_place }, and must not be used to look for one.
limit-cause = It cannot say why a number is what it is. It shows where to ask.
limit-after = The stages are counted among different students. Do not subtract one from another.
