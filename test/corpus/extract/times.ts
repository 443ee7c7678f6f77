/** A time as written and the days it means; null where it is told and cannot be dated. */
export interface TimeFind {
  readonly in: string;
  readonly reads: string;
  readonly as: readonly [from: string, to: string] | null;
  /** Date of the text; a Tuesday in November 2015 unless said otherwise. */
  readonly on?: string;
}

/** One meaning and many phrasings, and what must be left alone. */
export interface TimeCorpus {
  readonly finds: readonly TimeFind[];
  readonly ignores: readonly string[];
}

/** The date of a text that names no other. */
export const WRITTEN_ON = "2015-11-10";

const day = (on: string): readonly [string, string] => [on, on];
const year = (of: number): readonly [string, string] => [`${of}-01-01`, `${of}-12-31`];

/** Every rule of the time grammar by its name. */
export const TIME_CORPORA: Readonly<Record<string, TimeCorpus>> = {
  "numeric-date": {
    finds: [
      { in: "The dam was sealed on 2014-03-09.", reads: "2014-03-09", as: day("2014-03-09") },
      { in: "Minutes (08-26-2015) were signed", reads: "08-26-2015", as: day("2015-08-26") },
      { in: "posted 2015-7-2 by the harbour", reads: "2015-7-2", as: day("2015-07-02") },
      { in: "UPDATE 12-10-2015: the ferry sails", reads: "12-10-2015", as: day("2015-12-10") },
      { in: "It was tested on 23/04/2014 and passed", reads: "23/04/2014", as: day("2014-04-23") },
      { in: "The census of 31.12.2008 counted less", reads: "31.12.2008", as: day("2008-12-31") },
      { in: "received 05-Aug-2014 at the port", reads: "05-Aug-2014", as: day("2014-08-05") },
      { in: "filed as 20140715 in the archive", reads: "20140715", as: day("2014-07-15") },
      { in: "The pump stopped on 10/30.", reads: "10/30", as: day("2015-10-30") },
    ],
    ignores: [
      "call 138-2010-2015 for tickets",
      "a ratio of 30/4.85 was measured",
      "the gate is open 24/7",
      "2015-13-40 is no date and neither is 45/45/2015x",
      "it passed with 10/12 of the votes",
      "version 1.2.3 of the plan",
    ],
  },
  "month-day": {
    finds: [
      { in: "Tuesday, November 10th, 2015", reads: "Tuesday, November 10th, 2015", as: day("2015-11-10") },
      { in: "It reopened on March 3, 2012.", reads: "March 3, 2012", as: day("2012-03-03") },
      { in: "since Oct. 5 the lock is shut", reads: "Oct. 5", as: day("2015-10-05") },
      { in: "stored until Dec 24 of last year", reads: "Dec 24 of last year", as: day("2014-12-24") },
      { in: "signed Sept. the fourth, 1998, in Oslo", reads: "Sept. the fourth, 1998", as: day("1998-09-04") },
      { in: "The mill burnt down on May twenty-third.", reads: "May twenty-third", as: day("2015-05-23") },
    ],
    ignores: [
      "prices may 10 times out of ten rise",
      "Arduous March rations",
      "he may fourth in line be",
      "24 of 30 ships, 5 in all",
    ],
  },
  "day-month": {
    finds: [
      { in: "It sailed on 7 June 2011.", reads: "7 June 2011", as: day("2011-06-07") },
      { in: "the 2nd of August", reads: "the 2nd of August", as: day("2015-08-02") },
      {
        in: "born on the fourteenth of February 1960",
        reads: "the fourteenth of February 1960",
        as: day("1960-02-14"),
      },
      { in: "Friday 9 October's tide", reads: "Friday 9 October", as: day("2015-10-09") },
      { in: "due on the 15th of next month", reads: "the 15th of next month", as: day("2015-12-15") },
    ],
    ignores: ["about 30 may follow", "3 of them", "the 24th highest among 123 states", "a march of 10 miles"],
  },
  "split-year": {
    finds: [
      { in: "availability for 2015-16 is better", reads: "2015-16", as: ["2015-01-01", "2016-12-31"] },
      { in: "below the 2011-13 average", reads: "2011-13", as: ["2011-01-01", "2013-12-31"] },
      { in: "it doubled in 1999–2003", reads: "1999–2003", as: ["1999-01-01", "2003-12-31"] },
      {
        in: "the 2015/16 marketing year (November/October)",
        reads: "2015/16 marketing year (November/October)",
        as: ["2015-11-01", "2016-10-31"],
      },
      {
        in: "output of the 2013/14 season (July/June) fell",
        reads: "2013/14 season (July/June)",
        as: ["2013-07-01", "2014-06-30"],
      },
    ],
    ignores: ["Tel: 138-2010-15", "order 2015-1-32 was void", "model 2210-15", "2,015-16 sacks"],
  },
  "named-year": {
    finds: [
      { in: "In fiscal 2014 the port lost money", reads: "fiscal 2014", as: year(2014) },
      { in: "for FY2013/14, the agency", reads: "FY2013/14", as: ["2013-01-01", "2014-12-31"] },
      {
        in: "marketing year 2012/13 (October/September)",
        reads: "marketing year 2012/13 (October/September)",
        as: ["2012-10-01", "2013-09-30"],
      },
      { in: "the crop year 2010/11", reads: "crop year 2010/11", as: ["2010-01-01", "2011-12-31"] },
    ],
    ignores: ["fiscal prudence", "marketing 2,000 tickets", "the crop was good", "my 2 brothers"],
  },
  "crop-season": {
    finds: [
      { in: "the 2015 main season is late", reads: "2015 main season", as: year(2015) },
      { in: "forecast for the main season of 2014", reads: "main season of 2014", as: year(2014) },
      { in: "the early season of this year", reads: "early season of this year", as: year(2015) },
    ],
    ignores: ["the main season ticket", "a rainy season", "early seasons differ", "the growing need"],
  },
  "part-year": {
    finds: [
      { in: "Revenue in Q3 2019 fell", reads: "Q3 2019", as: ["2019-07-01", "2019-09-30"] },
      { in: "a loss in 2Q14", reads: "2Q14", as: ["2014-04-01", "2014-06-30"] },
      { in: "2013 H2 was dry", reads: "2013 H2", as: ["2013-07-01", "2013-12-31"] },
      { in: "in the first quarter", reads: "first quarter", as: ["2015-01-01", "2015-03-31"] },
      { in: "the third quarter of last year", reads: "third quarter of last year", as: ["2014-07-01", "2014-09-30"] },
      {
        in: "exports of the first half of 2015",
        reads: "first half of 2015",
        as: ["2015-01-01", "2015-06-30"],
      },
      { in: "next year's first quarter", reads: "next year's first quarter", as: ["2016-01-01", "2016-03-31"] },
      {
        in: "in the fourth quarter sales rose",
        reads: "fourth quarter",
        as: ["2014-10-01", "2014-12-31"],
        on: "2015-02-03",
      },
    ],
    ignores: [
      "three quarters of the fleet",
      "he scored twice in the first half",
      "a quarter of a loaf",
      "the Latin quarter",
    ],
  },
  month: {
    finds: [
      { in: "The canal froze in July.", reads: "July", as: ["2015-07-01", "2015-07-31"], on: "2015-09-20" },
      { in: "The canal froze in July.", reads: "July", as: ["2014-07-01", "2014-07-31"], on: "2015-03-02" },
      { in: "It will reopen in March.", reads: "March", as: ["2016-03-01", "2016-03-31"] },
      { in: "state radio said in early June", reads: "early June", as: ["2015-06-01", "2015-06-10"] },
      { in: "stocks as of late April 2013", reads: "late April 2013", as: ["2013-04-21", "2013-04-30"] },
      { in: "by mid-September", reads: "mid-September", as: ["2015-09-11", "2015-09-20"] },
      { in: "needed after June of next year", reads: "June of next year", as: ["2016-06-01", "2016-06-30"] },
      { in: "to be finished this December", reads: "this December", as: ["2015-12-01", "2015-12-31"] },
      { in: "it may be ready in May", reads: "May", as: ["2016-05-01", "2016-05-31"] },
      { in: "it may have begun in May", reads: "May", as: ["2015-05-01", "2015-05-31"] },
      { in: "shut until March", reads: "March", as: ["2016-03-01", "2016-03-31"] },
      { in: "Exports, Dec-2013", reads: "Dec-2013", as: ["2013-12-01", "2013-12-31"] },
      { in: "tide tables for 2013-12", reads: "2013-12", as: ["2013-12-01", "2013-12-31"] },
    ],
    ignores: [
      "This may take a while.",
      "May we pass?",
      "survivors of the Arduous March",
      "they march on",
      "an august body of men",
      "Jan Visser chairs the board",
    ],
  },
  season: {
    finds: [
      { in: "During the fall, rains failed.", reads: "fall", as: ["2015-09-01", "2015-11-30"] },
      { in: "last summer was dry", reads: "last summer", as: ["2015-06-01", "2015-08-31"] },
      { in: "ice in the winter of 2010", reads: "winter of 2010", as: ["2010-12-01", "2011-02-28"] },
      { in: "sown in spring 2014", reads: "spring 2014", as: ["2014-03-01", "2014-05-31"] },
      { in: "Autumn 2012 saw floods", reads: "Autumn 2012", as: ["2012-09-01", "2012-11-30"] },
    ],
    ignores: [
      "a sharp fall in output",
      "winter wheat",
      "a spring of clear water",
      "prices fall and spring back",
      "summer camp",
    ],
  },
  decade: {
    finds: [
      { in: "built in the 1990s", reads: "the 1990s", as: ["1990-01-01", "1999-12-31"] },
      { in: "since the mid-1970s", reads: "the mid-1970s", as: ["1974-01-01", "1976-12-31"] },
      { in: "famine of the late 1990s", reads: "the late 1990s", as: ["1997-01-01", "1999-12-31"] },
      { in: "in the eighties they left", reads: "the eighties", as: ["1980-01-01", "1989-12-31"] },
      { in: "a 19th-century lock", reads: "19th-century", as: ["1800-01-01", "1899-12-31"] },
    ],
    ignores: ["she is in her sixties", "in its 20 s pulse", "boats of 1995s make"],
  },
  year: {
    finds: [
      { in: "Trade grew in 2014.", reads: "2014", as: year(2014) },
      { in: "Since 1991 the bank has published it", reads: "1991", as: year(1991) },
      { in: "South Korea’s 2014 budget", reads: "2014", as: year(2014) },
      { in: "compared to last year", reads: "last year", as: year(2014) },
      { in: "this year’s catch", reads: "this year", as: year(2015) },
      { in: "aid over next year", reads: "next year", as: year(2016) },
      { in: "early 2013 was cold", reads: "early 2013", as: ["2013-01-01", "2013-03-31"] },
      { in: "by mid-2016", reads: "mid-2016", as: ["2016-06-01", "2016-07-31"] },
      { in: "in late 2012", reads: "late 2012", as: ["2012-10-01", "2012-12-31"] },
      { in: "they left in nineteen ninety-six", reads: "nineteen ninety-six", as: year(1996) },
    ],
    ignores: [
      "2,706 families",
      "Room 2014 is locked",
      "they ship 2000 pieces",
      "it costs $2014",
      "1998 won a sack",
      "Boeing 1950",
      "a mark of 2014.5 points",
      "2015 tonnes of coal",
    ],
  },
  same: {
    finds: [
      {
        in: "Sales of January-March 2015 beat those of the same period last year.",
        reads: "the same period last year",
        as: ["2014-01-01", "2014-03-31"],
      },
      {
        in: "In June 2013 it was 4; the corresponding period of 2012 had 5.",
        reads: "the corresponding period of 2012",
        as: ["2012-06-01", "2012-06-30"],
      },
      {
        in: "Sales in the first half of 2014 rose from the year-earlier period",
        reads: "the year-earlier period",
        as: ["2013-01-01", "2013-06-30"],
      },
    ],
    ignores: ["at the same time, however", "the same people", "comparable towns", "of like mind"],
  },
  nth: {
    finds: [
      {
        in: "in the first four months of the year",
        reads: "the first four months of the year",
        as: ["2015-01-01", "2015-04-30"],
      },
      { in: "the last week of July", reads: "the last week of July", as: ["2015-07-27", "2015-08-02"] },
      { in: "the last three months of 2013", reads: "the last three months of 2013", as: ["2013-10-01", "2013-12-31"] },
      { in: "the first half of June", reads: "the first half of June", as: ["2015-06-01", "2015-06-15"] },
      { in: "the first half of the 1990s", reads: "the first half of the 1990s", as: ["1990-01-01", "1994-12-31"] },
      { in: "on the first Monday of May 2012", reads: "the first Monday of May 2012", as: day("2012-05-07") },
      { in: "first ten days of October", reads: "first ten days of October", as: ["2015-10-01", "2015-10-10"] },
    ],
    ignores: [
      "the first of many",
      "the last house of the street",
      "the second month in hospital-blue",
      "first days are hard",
    ],
  },
  edge: {
    finds: [
      { in: "through the end of this year", reads: "the end of this year", as: day("2015-12-31") },
      { in: "until the middle of next year", reads: "the middle of next year", as: ["2016-06-01", "2016-07-31"] },
      { in: "at the end of June 2014", reads: "the end of June 2014", as: day("2014-06-30") },
      { in: "since the start of 2013", reads: "the start of 2013", as: day("2013-01-01") },
      { in: "by year-end", reads: "year-end", as: day("2015-12-31") },
      { in: "by the end of the month", reads: "the end of the month", as: day("2015-11-30") },
    ],
    ignores: ["the end of the line", "in the middle of town", "at the start of the queue", "an open end"],
  },
  side: {
    finds: [
      { in: "so far this year", reads: "so far this year", as: ["2015-01-01", "2015-11-10"] },
      { in: "earlier this month", reads: "earlier this month", as: ["2015-11-01", "2015-11-10"] },
      { in: "later this year", reads: "later this year", as: ["2015-11-10", "2015-12-31"] },
      { in: "Later last month it rained", reads: "Later last month", as: ["2015-10-01", "2015-10-31"] },
      { in: "sales in the year to date", reads: "year to date", as: ["2015-01-01", "2015-11-10"] },
      { in: "this year so far", reads: "this year so far", as: ["2015-01-01", "2015-11-10"] },
      { in: "for the rest of the year", reads: "the rest of the year", as: ["2015-11-10", "2015-12-31"] },
      { in: "It lay idle for the remainder of 2012.", reads: "the remainder of 2012", as: year(2012) },
    ],
    ignores: ["so far so good", "earlier claims", "sooner or later", "an up to date map", "the rest of the ferries"],
  },
  rolling: {
    finds: [
      { in: "over the last decade", reads: "the last decade", as: ["2005-01-01", "2015-12-31"] },
      { in: "in the past five years", reads: "the past five years", as: ["2010-11-10", "2015-11-09"] },
      { in: "during the past few months", reads: "the past few months", as: ["2015-08-10", "2015-11-09"] },
      { in: "the next two quarters", reads: "the next two quarters", as: ["2016-01-01", "2016-06-30"] },
      { in: "in the next 10 days", reads: "the next 10 days", as: ["2015-11-11", "2015-11-20"] },
      { in: "for the past several years", reads: "the past several years", as: null },
      { in: "over the past year", reads: "the past year", as: ["2014-11-10", "2015-11-09"] },
      { in: "over the past year and a half", reads: "the past year and a half", as: ["2014-05-10", "2015-11-09"] },
      {
        in: "in the last two and a half years",
        reads: "the last two and a half years",
        as: ["2013-05-10", "2015-11-09"],
      },
    ],
    ignores: ["past five checkpoints", "the next two bridges", "the last few boats", "go past it"],
  },
  unit: {
    finds: [
      { in: "last month the quay", reads: "last month", as: ["2015-10-01", "2015-10-31"] },
      { in: "this week", reads: "this week", as: ["2015-11-09", "2015-11-15"] },
      { in: "next quarter", reads: "next quarter", as: ["2016-01-01", "2016-03-31"] },
      { in: "for most of this decade", reads: "this decade", as: ["2010-01-01", "2019-12-31"] },
      { in: "late last month", reads: "late last month", as: ["2015-10-21", "2015-10-31"] },
      { in: "the week after next", reads: "week after next", as: ["2015-11-23", "2015-11-29"] },
    ],
    ignores: ["last but not least", "this boat", "the next bus", "that man"],
  },
  "the-unit": {
    finds: [
      { in: "output fell during the year", reads: "the year", as: year(2015) },
      { in: "In 2012, rain doubled over the year.", reads: "the year", as: year(2012) },
      { in: "catches for the month", reads: "the month", as: ["2015-11-01", "2015-11-30"] },
      { in: "over the weekend", reads: "the weekend", as: ["2015-11-07", "2015-11-08"] },
    ],
    ignores: ["the year-round ferry", "man of the year", "the week's best", "at the quarter where they live"],
  },
  ending: {
    finds: [
      { in: "in the three months to August", reads: "three months to August", as: ["2015-06-01", "2015-08-31"] },
      {
        in: "for the year ended 31 March 2014",
        reads: "year ended 31 March 2014",
        as: ["2013-04-01", "2014-03-31"],
      },
      { in: "the week ending 7 November", reads: "week ending 7 November", as: ["2015-11-01", "2015-11-07"] },
      {
        in: "six months ending 15 May 2014",
        reads: "six months ending 15 May 2014",
        as: ["2013-11-16", "2014-05-15"],
      },
    ],
    ignores: ["a year-to-year swing", "half to death", "the quarter to let", "a path through the woods"],
  },
  shift: {
    finds: [
      { in: "Two fell in 2012. A year later nine did.", reads: "A year later", as: year(2013) },
      { in: "It opened in 1990. Two years after that it sank.", reads: "Two years after that", as: year(1992) },
      { in: "He was sacked, the day before.", reads: "the day before", as: day("2015-11-09") },
      { in: "Output was 5 in 2013, up from 4 a year earlier.", reads: "a year earlier", as: year(2012) },
      { in: "two weeks ago", reads: "two weeks ago", as: day("2015-10-27") },
      { in: "three years ago", reads: "three years ago", as: year(2012) },
      { in: "a month ago", reads: "a month ago", as: ["2015-10-01", "2015-10-31"] },
      { in: "a year and a half ago", reads: "a year and a half ago", as: ["2014-05-01", "2014-05-31"] },
      { in: "three days after 5 May 2014", reads: "three days after 5 May 2014", as: day("2014-05-08") },
      { in: "The ferry will return in two weeks.", reads: "in two weeks", as: day("2015-11-24") },
      { in: "It will close within six months", reads: "within six months", as: ["2015-11-10", "2016-05-09"] },
    ],
    ignores: ["long ago", "sooner than later", "a stone from the wall", "two before three"],
  },
  "listed-day": {
    finds: [
      { in: "Ferries were cancelled on 18 and 19 June.", reads: "18", as: day("2015-06-18") },
      { in: "The lock shuts on 12, 13 and 14 May 2014.", reads: "12", as: day("2014-05-12") },
      { in: "Gates opened on June 21 and 22, the port said.", reads: "22", as: day("2015-06-22") },
      { in: "Storms on Oct. 3, 4 and 9, the port said, sank boats.", reads: "9", as: day("2015-10-09") },
    ],
    ignores: ["12, 13 and 14 boats", "between 18 and 19 percent", "lots 3, 4 and 9 were sold"],
  },
  "weekday-then": {
    finds: [
      { in: "The court meets Monday two weeks from now.", reads: "Monday two weeks from now", as: day("2015-11-23") },
      {
        in: "It ends 3 weeks after Christmas on Friday.",
        reads: "3 weeks after Christmas on Friday",
        as: day("2015-01-16"),
      },
      { in: "He sails Thursday, two years from now.", reads: "Thursday, two years from now", as: day("2017-11-09") },
    ],
    ignores: ["some ships on the road", "three boats after the storm", "three cheers on the pier"],
  },
  "holiday-weekend": {
    finds: [
      { in: "Traffic peaked on Labor Day weekend.", reads: "Labor Day weekend", as: ["2015-09-05", "2015-09-07"] },
      {
        in: "Sales over Thanksgiving weekend 2014 fell.",
        reads: "Thanksgiving weekend 2014",
        as: ["2014-11-27", "2014-11-30"],
      },
      {
        in: "On the weekend of Halloween boats burned.",
        reads: "weekend of Halloween",
        as: ["2015-10-31", "2015-11-01"],
      },
    ],
    ignores: ["a weekend of rain", "weekend ferries", "Harbour Day weekends"],
  },
  "part-in": {
    finds: [
      { in: "Prices fell early in 2014.", reads: "early in 2014", as: ["2014-01-01", "2014-03-31"] },
      { in: "It opened late in May.", reads: "late in May", as: ["2015-05-21", "2015-05-31"] },
      { in: "Late in 2013 the mill closed.", reads: "Late in 2013", as: ["2013-10-01", "2013-12-31"] },
    ],
    ignores: ["early in the game", "late in paying", "mid in size"],
  },
  week: {
    finds: [
      { in: "in week 31 of 2014", reads: "week 31 of 2014", as: ["2014-07-28", "2014-08-03"] },
      { in: "the week of 4 March 2013", reads: "the week of 4 March 2013", as: ["2013-03-04", "2013-03-10"] },
      { in: "the week beginning 5 October", reads: "the week beginning 5 October", as: ["2015-10-05", "2015-10-11"] },
    ],
    ignores: ["a week of talks", "week in, week out", "weekly 31", "the weak 31"],
  },
  weekday: {
    finds: [
      { in: "data showed Friday.", reads: "Friday", as: day("2015-11-06") },
      { in: "officials said on Tuesday", reads: "Tuesday", as: day("2015-11-10") },
      { in: "it will sail on Saturday", reads: "Saturday", as: day("2015-11-14") },
      { in: "last Wednesday", reads: "last Wednesday", as: day("2015-11-04") },
      { in: "next Friday", reads: "next Friday", as: day("2015-11-20") },
      { in: "this past Sunday", reads: "this past Sunday", as: day("2015-11-08") },
      { in: "Monday of last week", reads: "Monday of last week", as: day("2015-11-02") },
      { in: "on Monday morning", reads: "Monday morning", as: day("2015-11-09") },
    ],
    ignores: ["they sat and wed", "the sun rose", "we mon ami", "a fri cooked"],
  },
  "near-day": {
    finds: [
      { in: "It rained yesterday.", reads: "yesterday", as: day("2015-11-09") },
      { in: "tomorrow night", reads: "tomorrow night", as: day("2015-11-11") },
      { in: "this morning", reads: "this morning", as: day("2015-11-10") },
      { in: "last night", reads: "last night", as: day("2015-11-09") },
    ],
    ignores: ["good morning", "night markets", "an afternoon class", "the evening news"],
  },
  holiday: {
    finds: [
      { in: "shut before Christmas", reads: "Christmas", as: day("2014-12-25") },
      { in: "will open by Easter", reads: "Easter", as: day("2016-03-27") },
      { in: "Thanksgiving 2012", reads: "Thanksgiving 2012", as: day("2012-11-22") },
      { in: "on New Year’s Day 2014", reads: "New Year’s Day 2014", as: day("2014-01-01") },
    ],
    ignores: ["a new year-round ferry", "father and mother", "the labor market", "good people"],
  },
  "bare-day": {
    finds: [
      { in: "It sank on the 18th.", reads: "the 18th", as: day("2015-10-18") },
      { in: "on the 3rd, the mast broke", reads: "the 3rd", as: day("2015-11-03") },
      { in: "Friday the 13th,", reads: "Friday the 13th", as: day("2015-11-13") },
    ],
    ignores: ["on the 18th floor", "the 24th highest", "on third thought", "the 70th anniversary"],
  },
  set: {
    finds: [
      { in: "a circuit of the ports every ten days", reads: "every ten days", as: null },
      { in: "each year", reads: "each year", as: null },
      { in: "every Monday", reads: "every Monday", as: null },
      { in: "twice a week", reads: "twice a week", as: null },
    ],
    ignores: ["every boat", "each of the ten", "once more", "twice the price"],
  },
  duration: {
    finds: [
      { in: "for another six months", reads: "six months", as: null },
      { in: "a two-year programme", reads: "two-year", as: null },
      { in: "the worst in 100 years", reads: "100 years", as: null },
      { in: "half a century", reads: "half a century", as: null },
      { in: "two and a half years", reads: "two and a half years", as: null },
    ],
    ignores: [
      "a 25-year-old sailor",
      "aged 70 years",
      "10 percent a year",
      "six boats",
      "women aged 50 years and over",
    ],
  },
  vague: {
    finds: [
      { in: "its recently released report", reads: "recently", as: null },
      { in: "Recently, rain fell", reads: "Recently", as: null },
      { in: "last fiscal year", reads: "last fiscal year", as: null },
    ],
    ignores: ["a recent report", "lately arrived boats", "the latest count"],
  },
  range: {
    finds: [
      { in: "rose in the January-April period", reads: "January-April", as: ["2015-01-01", "2015-04-30"] },
      { in: "pct in Jan.-April", reads: "Jan.-April", as: ["2015-01-01", "2015-04-30"] },
      { in: "between 2009 and 2011", reads: "between 2009 and 2011", as: ["2009-01-01", "2011-12-31"] },
      { in: "from May to October 2013", reads: "from May to October 2013", as: ["2013-05-01", "2013-10-31"] },
      {
        in: "from November 2012 to February",
        reads: "from November 2012 to February",
        as: ["2012-11-01", "2013-02-28"],
      },
      { in: "November 18-19, 2014", reads: "November 18-19, 2014", as: ["2014-11-18", "2014-11-19"] },
      { in: "9 to 12 June", reads: "9 to 12 June", as: ["2015-06-09", "2015-06-12"] },
      { in: "July and August were wet", reads: "July and August", as: ["2015-07-01", "2015-08-31"] },
      { in: "This summer and fall has seen rain", reads: "This summer and fall", as: ["2015-06-01", "2015-11-30"] },
      { in: "from 2007 to the end of 2008", reads: "from 2007 to the end of 2008", as: ["2007-01-01", "2008-12-31"] },
      {
        in: "Arrivals rose between October and January",
        reads: "between October and January",
        as: ["2014-10-01", "2015-01-31"],
      },
      { in: "from Monday to Friday", reads: "from Monday to Friday", as: ["2015-11-09", "2015-11-13"] },
      { in: "from February 29 to March 1", reads: "from February 29 to March 1", as: ["2012-02-29", "2012-03-01"] },
    ],
    ignores: ["from bow to stern", "between 10 and 12 boats", "3 to 5 litres", "page 18-19"],
  },
};
