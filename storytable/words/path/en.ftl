reviewed_by_path = nobody yet

path-lead = From early care to work: what is public about each part of the way, what people have asked of it, and what nobody can look up.
path-way = The parts of the way
path-tools = To plan with
path-no-story = No story is told here yet.
path-public = What is public about it
path-gap-on-request = Kept, but shown only to those who ask for it:
path-gap-not-found = Nothing public was found about:
path-all-points = All data points: { $stage }
path-key = How to read the marks
path-catalogue = The whole catalogue of data points

stage-early = Early care
    .lead = Child care, preschool and transitional kindergarten.
stage-school = School
    .lead = From kindergarten to the diploma: days in class, courses, tests, teachers.
stage-college = College
    .lead = The courses that open the door, the way in, and what happens there.
stage-aid = Money for college
    .lead = Forms, grants, and who gets through to the end of them.
stage-work = Work
    .lead = Jobs and pay, while studying and after.
stage-family = Support for families
    .lead = Food, health cover, income: what stands behind a school day.
stage-path = The whole way
    .lead = What belongs to more than one part.

status-public-aggregate = public
    .means = totals are published, and anybody may look them up.
status-public-not-seen = public, not seen by us
    .means = a page says that totals are published; we have not had the file in our hands.
status-on-request = on request
    .means = somebody keeps it and publishes no totals; there is a way to ask.
status-not-found = nothing public found
    .means = we looked and found nothing. It may still exist.

group-listed = On the state system's own list
    .means = Names as the list has them, as far as we have seen it.
group-system = Shown or planned by the state system itself
    .means = Measures of its own public pages.
group-provider = Published by the agencies themselves
    .means = Columns of their own files and dashboards. They are not part of the state system's list.
group-collected = Collected by an agency
    .means = An agency's forms ask for it. That alone does not make it public.

catalogue-title = What is public? A catalogue of data points
catalogue-lead = { $total } things that agencies keep or publish about the way from early care to work, and what you can see of each today.
catalogue-unreviewed = Nobody from the community has read these words yet.
catalogue-stories = Told in:
catalogue-datasets = Read from:
catalogue-page = The page that says so
catalogue-open = Open the list of { $count }
