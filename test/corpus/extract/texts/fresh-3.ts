import type { TextExample } from "./text-example.ts";

/** News of many subjects, second half. Annotated before the engine was run on them. */
export const fresh3: readonly TextExample[] = [
  {
    id: "prices-turkey",
    publisher: "Bosphorus Review",
    text: `Inflation slows to 61%, but few believe it

Istanbul | 4 October 2023 | Deniz Arslan

Consumer prices in Turkey rose 61.5 percent in September from a year earlier, up from 58.9 percent in August, the Turkish Statistical Institute (TurkStat) reported on Tuesday. On a monthly basis they increased 4.75 percent.

ENAG, a group of independent economists, put annual inflation at 130.1 percent. Its head, Professor Veysel Ulusoy, said the official index understates rents: “Rents in Istanbul have tripled, not risen by 90 percent.”

The central bank governor rejected such claims in an interview with Bloomberg HT. She forecast that inflation would peak at 70 to 75 percent in May next year before falling to 36 percent by the end of 2024.

Food prices went up 75 percent over the past year, according to TurkStat. A loaf of bread, which cost 5 lira a year ago, now sells for 8 lira in Ankara. The minimum wage was raised by 34 percent in July to 11,402 lira ($412) a month.

A report by the trade union Turk-Is found that a family of four needs 13,334 lira a month to eat properly.
`,
    claims: `
Inflation slows to 61% | Bosphorus Review | 61% = 61 percent | - | - | inflation
Consumer prices in Turkey rose 61.5 percent in September from a year earlier | Bosphorus Review > TurkStat | 61.5 percent = 61.5 percent | up | 2023-09 | consumer prices
up from 58.9 percent in August | Bosphorus Review > TurkStat | 58.9 percent = 58.9 percent | - | 2023-08 | consumer prices
On a monthly basis they increased 4.75 percent | Bosphorus Review > TurkStat | 4.75 percent = 4.75 percent | up | 2023-09 | consumer prices
put annual inflation at 130.1 percent | Bosphorus Review > ENAG | 130.1 percent = 130.1 percent | - | 2023-09 | inflation
Rents in Istanbul have tripled | Bosphorus Review > Veysel Ulusoy | tripled = 3 ratio | up | - | rents
not risen by 90 percent | Bosphorus Review > Veysel Ulusoy | 90 percent = 90 percent | up | - | rents | optional
inflation would peak at 70 to 75 percent in May next year | Bosphorus Review > Bloomberg HT > central bank governor | 70 to 75 percent = 70..75 percent | - | 2024-05 | inflation | forecast
falling to 36 percent by the end of 2024 | Bosphorus Review > Bloomberg HT > central bank governor | 36 percent = 36 percent | down | 2024-12-31 | inflation | forecast
Food prices went up 75 percent over the past year | Bosphorus Review > TurkStat | 75 percent = 75 percent | up | - | food prices
which cost 5 lira a year ago | - | 5 lira = 5 | - | - | bread price
now sells for 8 lira in Ankara | - | 8 lira = 8 | - | - | bread price
The minimum wage was raised by 34 percent in July | Bosphorus Review | 34 percent = 34 percent | up | 2023-07 | minimum wage
to 11,402 lira | Bosphorus Review | 11,402 lira = 11402 | up | 2023-07 | minimum wage
$412 | Bosphorus Review | $412 = 412 USD | - | 2023-07 | minimum wage
a family of four needs 13,334 lira a month | Bosphorus Review > Turk-Is | 13,334 lira a month = 13334 | - | - | cost of food
a family of four | Bosphorus Review > Turk-Is | four = 4 | - | - | family | optional
`,
  },
  {
    id: "refugees-border",
    publisher: "Frontier Times",
    text: `Uganda hosts fewer refugees than thought, audit finds

By Grace Akello
KAMPALA, Oct. 30 2018

A verification exercise has found 1.1 million refugees in Uganda, about 300,000 fewer than the government had claimed, the U.N. refugee agency UNHCR said on Monday.

The government's earlier figure of 1.4 million came from registration lists kept by the Office of the Prime Minister. Four officials were suspended in February over allegations that they had inflated the numbers.

“The exercise confirms that three out of four refugees come from South Sudan,” UNHCR spokesperson Babar Malik told The Guardian. Some 284,000 are Congolese.

Relief minister Hilary Owek denied that refugees had been invented. He told parliament that people had simply gone home and that only 7,000 names were duplicates.

Uganda received $430 million in aid in 2017, according to the Overseas Development Institute, less than half of the $950 million it had asked for. Donors including Britain and Germany have since frozen payments worth 15 million euros.

New arrivals have declined. The number of people crossing from South Sudan fell from 2,000 a day in early 2017 to about 100 a day this September, the agency's data show.
`,
    claims: `
Uganda hosts fewer refugees than thought | Frontier Times > audit | - | - | - | refugees | optional
found 1.1 million refugees in Uganda | Frontier Times > UNHCR | 1.1 million refugees = 1100000 person | - | - | refugees
about 300,000 fewer than the government had claimed | Frontier Times > UNHCR | about 300,000 fewer = 300000 | - | - | refugees
The government's earlier figure of 1.4 million | - | 1.4 million = 1400000 | - | - | refugees
Four officials were suspended in February | Frontier Times | Four officials = 4 person | - | 2018-02 | suspended officials
three out of four refugees come from South Sudan | Frontier Times > The Guardian > Babar Malik | three out of four = 75 percent | - | - | refugees from South Sudan
Some 284,000 are Congolese | - | Some 284,000 = 284000 | - | - | Congolese refugees
only 7,000 names were duplicates | Frontier Times > Hilary Owek | only 7,000 names = 7000 | - | - | duplicates
Uganda received $430 million in aid in 2017 | Frontier Times > Overseas Development Institute | $430 million = 430000000 USD | - | 2017 | aid
less than half of the $950 million | Frontier Times > Overseas Development Institute | less than half = ..50 percent | - | - | aid
the $950 million it had asked for | Frontier Times > Overseas Development Institute | $950 million = 950000000 USD | - | - | aid requested
frozen payments worth 15 million euros | Frontier Times | 15 million euros = 15000000 EUR | - | - | payments frozen
New arrivals have declined | - | - | down | - | arrivals
The number of people crossing from South Sudan fell from 2,000 a day in early 2017 | Frontier Times > UNHCR | 2,000 a day = 2000 | - | 2017-01..2017-03 | arrivals
to about 100 a day this September | Frontier Times > UNHCR | about 100 a day = 100 | down | 2018-09 | arrivals
`,
  },
  {
    id: "housing-starts",
    publisher: "Harbour Standard",
    text: `Home building slumps to 10-year low

Wed 19 April 2023

Housing starts in New South Wales fell to 10,400 in the December quarter, the fewest since 2012, the Australian Bureau of Statistics said. Approvals were down by a quarter on the year.

The state government has promised 314,000 new homes over five years. Treasurer Daniel Mookhey conceded on Tuesday that on current trends it would miss that target by 134,000.

Developers blame interest rates. The Property Council of Australia says the cost of building an average house has climbed 38 percent since 2019, and that one builder in ten is at risk of collapse. Tenants' groups question this. “Costs have been flat since last winter,” Leo Patterson of the Tenants' Union said. “What has gone up is margins.”

Median rents in Sydney reached $670 a week in March, according to Domain, $70 more than a year ago. Vacancy rates stood at 1.3 percent.

ANZ economists predict that house prices will drop a further 5 to 8 percent this year. In 2022 they slid by 12.1 percent, the sharpest fall on record, CoreLogic data shows.
`,
    claims: `
Home building slumps to 10-year low | Harbour Standard | - | down | - | home building | optional
Housing starts in New South Wales fell to 10,400 in the December quarter | Harbour Standard > Australian Bureau of Statistics | 10,400 = 10400 | down | 2022-10..2022-12 | housing starts
the fewest since 2012 | Harbour Standard > Australian Bureau of Statistics | - | - | - | housing starts | optional
Approvals were down by a quarter on the year | Harbour Standard > Australian Bureau of Statistics | a quarter = 25 percent | down | 2022-10..2022-12 | approvals
314,000 new homes over five years | Harbour Standard > state government | 314,000 new homes = 314000 | - | - | new homes | target
it would miss that target by 134,000 | Harbour Standard > Daniel Mookhey | 134,000 = 134000 | - | - | shortfall
the cost of building an average house has climbed 38 percent since 2019 | Harbour Standard > Property Council of Australia | 38 percent = 38 percent | up | - | building cost
one builder in ten is at risk of collapse | Harbour Standard > Property Council of Australia | one builder in ten = 10 percent | - | - | builders at risk
Costs have been flat since last winter | Harbour Standard > Leo Patterson | - | flat | - | costs
What has gone up is margins | Harbour Standard > Leo Patterson | - | up | - | margins | optional
Median rents in Sydney reached $670 a week in March | Harbour Standard > Domain | $670 a week = 670 | - | 2023-03 | rents
$70 more than a year ago | Harbour Standard > Domain | $70 = 70 | up | 2023-03 | rents
Vacancy rates stood at 1.3 percent | - | 1.3 percent = 1.3 percent | - | 2023-03 | vacancy rate
house prices will drop a further 5 to 8 percent this year | Harbour Standard > ANZ economists | 5 to 8 percent = 5..8 percent | down | 2023 | house prices | forecast
In 2022 they slid by 12.1 percent | Harbour Standard > CoreLogic | 12.1 percent = 12.1 percent | down | 2022 | house prices
the sharpest fall on record | Harbour Standard > CoreLogic | - | - | - | house prices | optional
`,
  },
  {
    id: "stadium",
    publisher: "Sports Ledger",
    text: `Record crowd? The gate at Saturday's derby

By Mick Flanagan
Published 14 March 2011

City say that 54,112 people watched Saturday's derby. Stewards who spoke to this newspaper put the real figure closer to 46,000.

The club counts tickets sold, not people through the turnstiles, a spokesman admitted. Season-ticket holders, of whom there are 38,000, are included whether they turn up or not.

Average attendances at the ground have grown by 9 percent this season to 47,300, according to the league. But police records obtained by the Sports Ledger suggest that actual attendance was 41,200 on average between August and February, roughly the same as last season. At the match against Rovers on 5 February, when the club announced a crowd of 49,870, officers counted 38,400.

“Every club in the country does this,” said Dr Helen Marsh, who studies stadium safety at Leeds University. Her research found that announced gates exceed real ones by 12 percent on average.

Ticket income rose from £21.3 million in 2008/09 to £24.9 million last year, the club's accounts show.
`,
    claims: `
54,112 people watched Saturday's derby | Sports Ledger > City | 54,112 people = 54112 person | - | 2011-03-12 | attendance
put the real figure closer to 46,000 | Sports Ledger > Stewards | closer to 46,000 = 46000 | - | 2011-03-12 | attendance
of whom there are 38,000 | - | 38,000 = 38000 | - | - | season-ticket holders
Average attendances at the ground have grown by 9 percent this season | Sports Ledger > league | 9 percent = 9 percent | up | - | attendance
to 47,300 | Sports Ledger > league | 47,300 = 47300 | up | - | attendance
actual attendance was 41,200 on average between August and February | Sports Ledger > police | 41,200 = 41200 | flat | 2010-08..2011-02 | attendance
when the club announced a crowd of 49,870 | Sports Ledger > City | 49,870 = 49870 | - | 2011-02-05 | attendance
officers counted 38,400 | Sports Ledger > officers | 38,400 = 38400 | - | 2011-02-05 | attendance
announced gates exceed real ones by 12 percent on average | Sports Ledger > Helen Marsh | 12 percent = 12 percent | up | - | announced gates
Ticket income rose from £21.3 million in 2008/09 | Sports Ledger > City | £21.3 million = 21300000 GBP | - | - | ticket income
to £24.9 million last year | Sports Ledger > City | £24.9 million = 24900000 GBP | up | 2010 | ticket income
`,
  },
  {
    id: "hospital-waits",
    publisher: "Northern Echo Chamber",
    text: `NHS waiting list: what the minister said and what the data say

Posted by editor, 11 July 2024

Speaking on the Today programme this morning, the health secretary claimed that waiting lists in England “have come down for the first time in years.” Is that true?

Figures published by NHS England today show 7.60 million treatments waiting to be carried out at the end of May, up slightly from 7.57 million in April. That is the second monthly rise in a row. The list peaked at 7.77 million last September.

Some 307,500 patients had been waiting more than a year, 1.7 percent fewer than a month before. The number waiting over 18 months, however, has dropped by more than 90 percent since its high of 124,911 in September 2021.

The King's Fund said in a briefing on Tuesday that 59 percent of patients were seen within 18 weeks, against a target of 92 percent which has not been met since 2016. It warned that waits for mental health care are not counted at all.

A Department of Health spokesman told us that the secretary was referring to the year as a whole: since last autumn the list has indeed shrunk by about 170,000.

So the claim is misleading: the list fell over the winter, but it is rising again.
`,
    claims: `
waiting lists in England “have come down for the first time in years | Northern Echo Chamber > health secretary | - | down | - | waiting lists
7.60 million treatments waiting to be carried out at the end of May | Northern Echo Chamber > NHS England | 7.60 million treatments = 7600000 | up | 2024-05-31 | waiting list
up slightly from 7.57 million in April | Northern Echo Chamber > NHS England | 7.57 million = 7570000 | - | 2024-04 | waiting list
the second monthly rise in a row | - | second = 2 | up | - | waiting list | optional
The list peaked at 7.77 million last September | - | 7.77 million = 7770000 | - | 2023-09 | waiting list
Some 307,500 patients had been waiting more than a year | - | Some 307,500 patients = 307500 person | - | - | patients waiting
more than a year | - | more than a year = 1.. | - | - | wait | optional
1.7 percent fewer than a month before | - | 1.7 percent = 1.7 percent | down | - | patients waiting
dropped by more than 90 percent since its high | - | more than 90 percent = 90.. percent | down | - | patients waiting
its high of 124,911 in September 2021 | - | 124,911 = 124911 | - | 2021-09 | patients waiting
59 percent of patients were seen within 18 weeks | Northern Echo Chamber > King's Fund | 59 percent = 59 percent | - | - | patients seen in time
within 18 weeks | Northern Echo Chamber > King's Fund | 18 weeks = 18 week | - | - | wait | optional
a target of 92 percent | Northern Echo Chamber > King's Fund | 92 percent = 92 percent | - | - | target
since last autumn the list has indeed shrunk by about 170,000 | Northern Echo Chamber > Department of Health | about 170,000 = 170000 | down | - | waiting list
the list fell over the winter | Northern Echo Chamber | - | down | - | waiting list
it is rising again | Northern Echo Chamber | - | up | - | waiting list | optional
`,
  },
];
