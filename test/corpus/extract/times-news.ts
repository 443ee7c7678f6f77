/** The date of these sentences, a Wednesday. */
export const NEWS_OF = "2024-05-15";

/** A sentence and every time it tells, in order: as it reads, its first and its last day; null where no day can be told. */
export type TimedSentence = readonly [
  text: string,
  ...times: (readonly [reads: string, from: string | null, to: string | null])[],
];

/** How news tells when. */
export const NEWS_TIMES: readonly TimedSentence[] = [
  [
    "Talks resumed over the weekend after fighting on Friday night.",
    ["the weekend", "2024-05-11", "2024-05-12"],
    ["Friday night", "2024-05-10", "2024-05-10"],
  ],
  ["The strike, planned for this weekend, was called off.", ["this weekend", "2024-05-18", "2024-05-19"]],
  [
    "Casualties rose on 18 and 19 June and again on June 21 and 22.",
    ["18", "2023-06-18", "2023-06-18"],
    ["19 June", "2023-06-19", "2023-06-19"],
    ["June 21", "2023-06-21", "2023-06-21"],
    ["22", "2023-06-22", "2023-06-22"],
  ],
  [
    "Figures published on Wednesday covered the first half of 2024 and H2 2022.",
    ["Wednesday", "2024-05-15", "2024-05-15"],
    ["first half of 2024", "2024-01-01", "2024-06-30"],
    ["H2 2022", "2022-07-01", "2022-12-31"],
  ],
  [
    "Output grew in the second half of last year and stalled in the first nine months of the year.",
    ["second half of last year", "2023-07-01", "2023-12-31"],
    ["the first nine months of the year", "2023-01-01", "2023-09-30"],
  ],
  [
    "Sales fell in the quarter to June and rose in the six months to September 30.",
    ["quarter to June", "2023-04-01", "2023-06-30"],
    ["six months to September 30", "2023-04-01", "2023-09-30"],
  ],
  ["Profit for the year ended 31 March 2024 was flat.", ["year ended 31 March 2024", "2023-04-01", "2024-03-31"]],
  ["Net migration peaked in the year ending June 2023.", ["year ending June 2023", "2022-07-01", "2023-06-30"]],
  [
    "Prices rose over the past 12 months and fell over the last five years.",
    ["the past 12 months", "2023-05-15", "2024-05-14"],
    ["the last five years", "2019-05-15", "2024-05-14"],
  ],
  [
    "It has grown since the start of the year and by the end of 2025 will double.",
    ["the start of the year", "2024-01-01", "2024-01-01"],
    ["the end of 2025", "2025-12-31", "2025-12-31"],
  ],
  [
    "Stocks stood at 40 as of 1 May, against 50 at year-end.",
    ["1 May", "2024-05-01", "2024-05-01"],
    ["year-end", "2024-12-31", "2024-12-31"],
  ],
  [
    "It aims to reach net zero by 2050, having halved emissions before 2030.",
    ["2050", "2050-01-01", "2050-12-31"],
    ["2030", "2030-01-01", "2030-12-31"],
  ],
  [
    "Between 2010 and 2019 rates fell; during 1914-18 they rose.",
    ["Between 2010 and 2019", "2010-01-01", "2019-12-31"],
    ["1914-18", "1914-01-01", "1918-12-31"],
  ],
  [
    "Wages stalled in the 1930s and again in the early 2010s.",
    ["the 1930s", "1930-01-01", "1939-12-31"],
    ["the early 2010s", "2010-01-01", "2013-12-31"],
  ],
  [
    "Earlier this week he resigned; later this month she follows.",
    ["Earlier this week", "2024-05-13", "2024-05-15"],
    ["later this month", "2024-05-15", "2024-05-31"],
  ],
  [
    "The attack came two days ago, a fortnight after Easter.",
    ["two days ago", "2024-05-13", "2024-05-13"],
    ["a fortnight after Easter", "2024-04-14", "2024-04-14"],
  ],
  [
    "The previous month it stood at 4, and the following day at 5.",
    ["The previous month", "2024-04-01", "2024-04-30"],
    ["the following day", "2024-04-02", "2024-04-02"],
  ],
  [
    "Last month it fell, this quarter it rose and next summer it will fall.",
    ["Last month", "2024-04-01", "2024-04-30"],
    ["this quarter", "2024-04-01", "2024-06-30"],
    ["next summer", "2024-06-01", "2024-08-31"],
  ],
  [
    "Yields for the 2023/24 season beat those of FY22.",
    ["2023/24 season", "2023-01-01", "2024-12-31"],
    ["FY22", "2022-01-01", "2022-12-31"],
  ],
  [
    "Revenue in Q1 FY25 beat fiscal 2024.",
    ["Q1 FY25", "2025-01-01", "2025-12-31"],
    ["fiscal 2024", "2024-01-01", "2024-12-31"],
  ],
  [
    "Margins rose in 2Q24, Q3'23 and 1H23.",
    ["2Q24", "2024-04-01", "2024-06-30"],
    ["Q3'23", "2023-07-01", "2023-09-30"],
    ["1H23", "2023-01-01", "2023-06-30"],
  ],
  [
    "It was signed on Monday, 13 May 2024, and expires on 13.05.2026.",
    ["Monday, 13 May 2024", "2024-05-13", "2024-05-13"],
    ["13.05.2026", "2026-05-13", "2026-05-13"],
  ],
  [
    "He marched in May '68 and again in the summer of 1989.",
    ["May '68", "1968-05-01", "1968-05-31"],
    ["summer of 1989", "1989-06-01", "1989-08-31"],
  ],
  [
    "Traffic peaked on Labor Day weekend and at Thanksgiving 2023.",
    ["Labor Day weekend", "2023-09-02", "2023-09-04"],
    ["Thanksgiving 2023", "2023-11-23", "2023-11-23"],
  ],
  [
    "Claims fell in the week to 11 May, in the week ended April 27 and last week.",
    ["week to 11 May", "2024-05-05", "2024-05-11"],
    ["week ended April 27", "2024-04-21", "2024-04-27"],
    ["last week", "2024-05-06", "2024-05-12"],
  ],
  ["It rose for a third straight year, as every year.", ["every year", null, null]],
  [
    "The index is up 8% in the year to date and so far this month.",
    ["year to date", "2024-01-01", "2024-05-15"],
    ["so far this month", "2024-05-01", "2024-05-15"],
  ],
  [
    "It fell in the first week of May, on the last day of April.",
    ["the first week of May", "2024-04-29", "2024-05-05"],
    ["the last day of April", "2024-04-30", "2024-04-30"],
  ],
  [
    "Cases rose in March and April and in the spring of 2020.",
    ["March and April", "2024-03-01", "2024-04-30"],
    ["spring of 2020", "2020-03-01", "2020-05-31"],
  ],
  [
    "It grew from March to May and shrank in Mar-May 2021.",
    ["from March to May", "2024-03-01", "2024-05-31"],
    ["Mar-May 2021", "2021-03-01", "2021-05-31"],
  ],
  ["It lasted from October 2008 to March 2009.", ["from October 2008 to March 2009", "2008-10-01", "2009-03-31"]],
  ["The summit on 11-13 May drew 40 leaders.", ["11-13 May", "2024-05-11", "2024-05-13"]],
  [
    "He was born on 5 May 1950 and died on May 6, 2020.",
    ["5 May 1950", "1950-05-05", "1950-05-05"],
    ["May 6, 2020", "2020-05-06", "2020-05-06"],
  ],
  [
    "Updated 2020-05-05, first published 05/05/2020.",
    ["2020-05-05", "2020-05-05", "2020-05-05"],
    ["05/05/2020", "2020-05-05", "2020-05-05"],
  ],
  [
    "Deaths doubled in the decade to 2020 and in the five years to 2023.",
    ["decade to 2020", "2011-01-01", "2020-12-31"],
    ["five years to 2023", "2019-01-01", "2023-12-31"],
  ],
  ["Over the two decades since 1990 it tripled.", ["two decades since 1990", "1990-01-01", "2009-12-31"]],
  ["It ran from 1 April 2023 to 31 March 2024.", ["from 1 April 2023 to 31 March 2024", "2023-04-01", "2024-03-31"]],
  [
    "It is open from Monday to Friday and shut over Christmas.",
    ["from Monday to Friday", "2024-05-13", "2024-05-17"],
    ["Christmas", "2023-12-25", "2023-12-25"],
  ],
  [
    "Jan. 1, 2020, to Dec. 31, 2021, was the worst stretch.",
    ["Jan. 1, 2020, to Dec. 31, 2021", "2020-01-01", "2021-12-31"],
  ],
  [
    "In the third quarter of 2023 it shrank, compared with the same quarter of 2022.",
    ["third quarter of 2023", "2023-07-01", "2023-09-30"],
    ["the same quarter of 2022", "2022-07-01", "2022-09-30"],
  ],
  [
    "In 2020 alone, a 2019 report and the 2011 census were cited.",
    ["2020", "2020-01-01", "2020-12-31"],
    ["2019", "2019-01-01", "2019-12-31"],
    ["2011", "2011-01-01", "2011-12-31"],
  ],
  ["The prior year it lost money; the year before it did not.", ["The prior year", "2023-01-01", "2023-12-31"]],
  [
    "It will be finished by mid-May, late in the year or early in 2025.",
    ["mid-May", "2024-05-11", "2024-05-20"],
    ["late in the year", "2024-10-01", "2024-12-31"],
    ["early in 2025", "2025-01-01", "2025-03-31"],
  ],
  [
    "By the mid-2030s it will be half; in the early 2000s it was double.",
    ["the mid-2030s", "2034-01-01", "2036-12-31"],
    ["the early 2000s", "2000-01-01", "2003-12-31"],
  ],
  ["In the late 19th century coal ruled.", ["the late 19th century", "1867-01-01", "1899-12-31"]],
  ["Over-80s and under-25s, people in their 20s and those in their late 40s pay less."],
  ["Temperatures were in the 80s."],
  [
    "The worst fire of the year came in the final quarter of 2023.",
    ["the year", "2024-01-01", "2024-12-31"],
    ["final quarter of 2023", "2023-10-01", "2023-12-31"],
  ],
  ["A Boeing 747 left Room 2014 for Route 1950, and 2019 people cheered."],
  ["He may go, she may march; Theresa May did."],
  [
    "On Sept. 11, 2001, and on 7 October, war came.",
    ["Sept. 11, 2001", "2001-09-11", "2001-09-11"],
    ["7 October", "2023-10-07", "2023-10-07"],
  ],
  [
    "It opens on Tuesday, will close in July and reopens next year.",
    ["Tuesday", "2024-05-21", "2024-05-21"],
    ["July", "2024-07-01", "2024-07-31"],
    ["next year", "2025-01-01", "2025-12-31"],
  ],
  [
    "It had closed in July, said the report of June 2023.",
    ["July", "2023-07-01", "2023-07-31"],
    ["June 2023", "2023-06-01", "2023-06-30"],
  ],
  [
    "Turnout in June's vote was the lowest since 1945.",
    ["June", "2023-06-01", "2023-06-30"],
    ["1945", "1945-01-01", "1945-12-31"],
  ],
  [
    "Sales this December will beat those of last December.",
    ["this December", "2024-12-01", "2024-12-31"],
    ["last December", "2023-12-01", "2023-12-31"],
  ],
  ["In the three months through April, growth was 0.3%.", ["three months through April", "2024-02-01", "2024-04-30"]],
  [
    "Unemployment for February to April was 4.4%, up on the November-to-January period.",
    ["February to April", "2024-02-01", "2024-04-30"],
    ["November-to-January", "2023-11-01", "2024-01-31"],
  ],
  ["The ceasefire took effect overnight, a day after the vote.", ["overnight", "2024-05-15", "2024-05-15"]],
  [
    "This year's budget, like last year's, was late.",
    ["This year", "2024-01-01", "2024-12-31"],
    ["last year", "2023-01-01", "2023-12-31"],
  ],
  ["By the end of the decade, half of cars will be electric.", ["the end of the decade", "2029-12-31", "2029-12-31"]],
  ["Since the mid-1990s it has lost a third.", ["the mid-1990s", "1994-01-01", "1996-12-31"]],
  [
    "In January-March it grew, in April-June it shrank.",
    ["January-March", "2024-01-01", "2024-03-31"],
    ["April-June", "2023-04-01", "2023-06-30"],
  ],
  [
    "Within two weeks of the quake, in the two weeks to 3 May, 400 died.",
    ["two weeks", null, null],
    ["two weeks to 3 May", "2024-04-20", "2024-05-03"],
  ],
  ["Between January and September 2023, 400 died.", ["Between January and September 2023", "2023-01-01", "2023-09-30"]],
  [
    "From 2015 onwards, until 2027, it falls.",
    ["2015", "2015-01-01", "2015-12-31"],
    ["2027", "2027-01-01", "2027-12-31"],
  ],
  [
    "As recently as 2019 it was nil; three years later it was 4 million.",
    ["2019", "2019-01-01", "2019-12-31"],
    ["three years later", "2022-01-01", "2022-12-31"],
  ],
  ["It is the hottest May since 1880.", ["May", "2024-05-01", "2024-05-31"], ["1880", "1880-01-01", "1880-12-31"]],
  [
    "The ban, announced on 3 January, takes effect on 1 July 2025.",
    ["3 January", "2024-01-03", "2024-01-03"],
    ["1 July 2025", "2025-07-01", "2025-07-01"],
  ],
  [
    "Inflation was 3.2% in March, down from 3.4% in February and a peak of 11.1% in October 2022.",
    ["March", "2024-03-01", "2024-03-31"],
    ["February", "2024-02-01", "2024-02-29"],
    ["October 2022", "2022-10-01", "2022-10-31"],
  ],
  [
    "Unemployment in the first quarter was 4.3 percent, against 4.0 percent a year earlier.",
    ["first quarter", "2024-01-01", "2024-03-31"],
    ["a year earlier", "2023-01-01", "2023-03-31"],
  ],
  [
    "Exports in the first four months of the year fell 12 percent from the same period last year.",
    ["the first four months of the year", "2024-01-01", "2024-04-30"],
    ["the same period last year", "2023-01-01", "2023-04-30"],
  ],
  [
    "GDP shrank 0.3% in Q4 2023 and 0.1% in Q3.",
    ["Q4 2023", "2023-10-01", "2023-12-31"],
    ["Q3", "2023-07-01", "2023-09-30"],
  ],
  [
    "Crop output in 2023-24 fell to its lowest in 20 years.",
    ["2023-24", "2023-01-01", "2024-12-31"],
    ["20 years", null, null],
  ],
  ["Between 4 and 9 May police made 300 arrests.", ["Between 4 and 9 May", "2024-05-04", "2024-05-09"]],
  [
    "The vote of 4 July follows those of 2017 and 2019.",
    ["4 July", "2023-07-04", "2023-07-04"],
    ["2017", "2017-01-01", "2017-12-31"],
    ["2019", "2019-01-01", "2019-12-31"],
  ],
  [
    "Sales from 2009 to 2011 beat those of the previous decade.",
    ["from 2009 to 2011", "2009-01-01", "2011-12-31"],
    ["the previous decade", "1990-01-01", "1999-12-31"],
  ],
  [
    "Emissions in 2022 were 12 percent below their 2005 level.",
    ["2022", "2022-01-01", "2022-12-31"],
    ["2005", "2005-01-01", "2005-12-31"],
  ],
  ["Rates have been on hold since August, when they reached 5.25%.", ["August", "2023-08-01", "2023-08-31"]],
  ["Deaths in the week ending 12 April numbered 11,000.", ["week ending 12 April", "2024-04-06", "2024-04-12"]],
  [
    "A census in 1991 found 500; one in 2021 found 40.",
    ["1991", "1991-01-01", "1991-12-31"],
    ["2021", "2021-01-01", "2021-12-31"],
  ],
  ["The deal runs until December 31, 2026.", ["December 31, 2026", "2026-12-31", "2026-12-31"]],
  ["A poll taken on 10-12 May put it at 44 percent.", ["10-12 May", "2024-05-10", "2024-05-12"]],
  ["Aid will rise in each of the next three years.", ["the next three years", "2024-05-16", "2027-05-15"]],
  ["It will last three years and cost 40 million a year.", ["three years", null, null]],
  [
    "Twice a year, every Monday and each month it is tested.",
    ["Twice a year", null, null],
    ["every Monday", null, null],
    ["each month", null, null],
  ],
  [
    "For the first time in a decade, and for four years in a row, it grew.",
    ["a decade", null, null],
    ["four years", null, null],
  ],
  [
    "In the past few years it has doubled; in recent months it slowed.",
    ["the past few years", "2021-05-15", "2024-05-14"],
  ],
  ["In spring 2020 schools shut.", ["spring 2020", "2020-03-01", "2020-05-31"]],
  ["In the early hours of Sunday a fire broke out.", ["Sunday", "2024-05-12", "2024-05-12"]],
  [
    "She was 34 in May 2019 and had served two-year terms.",
    ["May 2019", "2019-05-01", "2019-05-31"],
    ["two-year", null, null],
  ],
];
