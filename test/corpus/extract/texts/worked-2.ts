import type { TextExample } from "./text-example.ts";

/** Polls, refugees, crime, schools, central banks, companies and housing. */
export const worked2: readonly TextExample[] = [
  {
    id: "poll",
    publisher: "The Dispatch",
    text: `Poll: Support for coal phase-out falls below half

Nov. 21, 2022

Support for ending coal power by 2030 has fallen to 47 percent, a survey by the Meridian Institute showed on Monday, down 9 points from a year ago.

The poll of 1,503 adults, conducted between November 10 and 14, found that 41 percent oppose the plan and 12 percent are undecided. Among voters under 30, two-thirds are in favour.

The governing Progress Party would win 31 percent of the vote if an election were held now, compared with 36 percent in the 2020 election. The conservative Homeland Union has pulled ahead with 34 percent.

Prime Minister Jonas Berg dismissed the numbers. “Polls change every week,” he told public broadcaster DRT.

The survey has a margin of error of 2.5 percentage points, the institute said.
`,
    claims: `
Support for coal phase-out falls below half | The Dispatch > Meridian Institute | below half = ..50 percent | down | - | support for coal phase-out
Support for ending coal power by 2030 has fallen to 47 percent | The Dispatch > Meridian Institute | 47 percent = 47 percent | down | - | support
down 9 points from a year ago | The Dispatch > Meridian Institute | 9 points = 9 percentage_point | down | - | support
The poll of 1,503 adults | The Dispatch > Meridian Institute | 1,503 adults = 1503 person | - | - | respondents | optional
41 percent oppose the plan | The Dispatch > Meridian Institute | 41 percent = 41 percent | - | - | opposition
12 percent are undecided | The Dispatch > Meridian Institute | 12 percent = 12 percent | - | - | undecided
Among voters under 30, two-thirds are in favour | The Dispatch > Meridian Institute | two-thirds = 66.6667 percent | - | - | support
would win 31 percent of the vote | The Dispatch > Meridian Institute | 31 percent = 31 percent | - | - | vote share
compared with 36 percent in the 2020 election | The Dispatch > Meridian Institute | 36 percent = 36 percent | - | 2020 | vote share
has pulled ahead with 34 percent | The Dispatch > Meridian Institute | 34 percent = 34 percent | - | - | vote share
a margin of error of 2.5 percentage points | The Dispatch > Meridian Institute | 2.5 percentage points = 2.5 percentage_point | - | - | margin of error | optional
`,
  },
  {
    id: "refugees",
    publisher: "Border Watch",
    text: `More than a million have fled Sudan, UN says

GENEVA, 30 May 2023 – The number of people displaced by the fighting in Sudan has passed 1.3 million, the International Organization for Migration said on Tuesday.

Around 320,000 of them have crossed into neighbouring countries, half of them into Egypt, according to IOM. Chad has received 88,000 refugees since mid-April, 90 per cent of whom are women and children.

“These figures are an undercount,” Mohamed Idris, the organisation's head in Khartoum, said by phone. He said that thousands more had yet to be registered.

The UN refugee agency, UNHCR, had earlier predicted that 860,000 people could leave the country by October. It now says the total may reach one million.

Egypt's foreign ministry said it had admitted more than 164,000 Sudanese nationals. Aid groups working at the border dispute that number and say that queues have doubled in the past week.
`,
    claims: `
More than a million have fled Sudan | Border Watch > UN | More than a million = 1000000.. | - | - | displaced people
people displaced by the fighting in Sudan has passed 1.3 million | Border Watch > IOM | passed 1.3 million = 1300000.. | - | - | displaced people
Around 320,000 of them have crossed into neighbouring countries | Border Watch > IOM | Around 320,000 = 320000 | - | - | refugees
half of them into Egypt | Border Watch > IOM | half = 50 percent | - | - | share of refugees
Chad has received 88,000 refugees since mid-April | Border Watch > IOM | 88,000 refugees = 88000 person | - | - | refugees
90 per cent of whom are women and children | Border Watch > IOM | 90 per cent = 90 percent | - | - | share of women and children
thousands more had yet to be registered | Border Watch > Mohamed Idris | thousands more = 1000.. | - | - | displaced people | optional
860,000 people could leave the country by October | Border Watch > UNHCR | 860,000 people = 860000 person | - | - | refugees | forecast
the total may reach one million | Border Watch > UNHCR | one million = 1000000 | - | - | refugees | forecast
it had admitted more than 164,000 Sudanese nationals | Border Watch > Egypt's foreign ministry | more than 164,000 Sudanese nationals = 164000.. person | - | - | refugees
queues have doubled in the past week | Border Watch > Aid groups | doubled = 2 ratio | up | - | queues
`,
  },
  {
    id: "crime",
    publisher: "City Record",
    text: `Burglaries down by a fifth, but knife crime is rising

Tuesday 26 January 2021

Police in England and Wales recorded 5.8 million offences in the year to September 2020, a fall of 6% on the previous year, official figures show.

The Office for National Statistics said burglary fell by 20% and theft by 18% as people stayed at home. Offences involving knives rose 3% to 47,119, the highest number since comparable records began in 2011.

Homicides were down from 670 to 635. London saw 126 of them.

A separate ONS survey suggests that one in ten adults were victims of fraud.

Home secretary Laura Penn welcomed the figures and said an extra 6,620 officers had been recruited. But shadow minister Tom Ashe accused her of “cherry-picking”: the number of charges had dropped by a quarter in five years, he said.
`,
    claims: `
Burglaries down by a fifth | City Record | a fifth = 20 percent | down | - | burglaries
knife crime is rising | City Record | - | up | - | knife crime
Police in England and Wales recorded 5.8 million offences in the year to September 2020 | City Record > Office for National Statistics | 5.8 million offences = 5800000 | - | 2019-10..2020-09 | offences
a fall of 6% on the previous year | City Record > Office for National Statistics | 6% = 6 percent | down | 2019-10..2020-09 | offences
burglary fell by 20% | City Record > Office for National Statistics | 20% = 20 percent | down | 2019-10..2020-09 | burglary
theft by 18% | City Record > Office for National Statistics | 18% = 18 percent | down | 2019-10..2020-09 | theft
Offences involving knives rose 3% | City Record > Office for National Statistics | 3% = 3 percent | up | 2019-10..2020-09 | offences involving knives
to 47,119 | City Record > Office for National Statistics | 47,119 = 47119 | - | 2019-10..2020-09 | offences involving knives
the highest number since comparable records began in 2011 | City Record > Office for National Statistics | - | - | - | offences | optional
Homicides were down from 670 | City Record > Office for National Statistics | 670 = 670 | - | - | homicides
to 635 | City Record > Office for National Statistics | 635 = 635 | down | 2019-10..2020-09 | homicides
London saw 126 of them | City Record > Office for National Statistics | 126 = 126 | - | 2019-10..2020-09 | homicides
one in ten adults were victims of fraud | City Record > Office for National Statistics | one in ten adults = 10 percent | - | - | fraud victims
an extra 6,620 officers had been recruited | City Record > Laura Penn | 6,620 officers = 6620 person | - | - | police officers
the number of charges had dropped by a quarter in five years | City Record > Tom Ashe | a quarter = 25 percent | down | - | charges
`,
  },
  {
    id: "schools",
    publisher: null,
    text: `Literacy in Malawi: what the new survey tells us

By Grace Phiri

Posted on 19 August 2014

The Ministry of Education has published its annual school census. I have read all 140 pages, and the news is mixed.

Primary enrolment grew to 4.5 million pupils in 2014, 5 percent more than in the year before. But the ratio of pupils to qualified teachers worsened: there are now 78 children for each teacher, compared with 74 in 2013.

A USAID study, quoted in the report, found that only 17 percent of grade 2 pupils could read a single word. Girls do slightly better than boys. In the Southern Region, 23 percent of girls aged 10 to 13 had left school.

The minister, Lucius Banda, claimed in parliament last week that dropout rates have halved since 2010. The census does not support that. It shows that 11.6 percent of pupils dropped out in 2014; in 2010 it was 13.4 percent.
`,
    claims: `
Primary enrolment grew to 4.5 million pupils in 2014 | Ministry of Education | 4.5 million pupils = 4500000 person | up | 2014 | enrolment
5 percent more than in the year before | Ministry of Education | 5 percent = 5 percent | up | 2014 | enrolment
the ratio of pupils to qualified teachers worsened | Ministry of Education | - | down | - | pupil-teacher ratio | optional
78 children for each teacher | Ministry of Education | 78 children = 78 | - | - | pupils per teacher
compared with 74 in 2013 | Ministry of Education | 74 = 74 | - | 2013 | pupils per teacher
only 17 percent of grade 2 pupils could read a single word | Ministry of Education > USAID | only 17 percent = 17 percent | - | - | literacy
Girls do slightly better than boys | Ministry of Education > USAID | - | - | - | literacy | optional
23 percent of girls aged 10 to 13 had left school | Ministry of Education | 23 percent = 23 percent | - | - | dropout
dropout rates have halved since 2010 | Lucius Banda | halved = 0.5 ratio | down | - | dropout rate
11.6 percent of pupils dropped out in 2014 | Ministry of Education | 11.6 percent = 11.6 percent | - | 2014 | dropout rate
in 2010 it was 13.4 percent | Ministry of Education | 13.4 percent = 13.4 percent | - | 2010 | dropout rate
`,
  },
  {
    id: "central-bank",
    publisher: "Market Brief",
    text: `Turkish central bank lifts rates to 24%

ANKARA (AFP) - Turkey's central bank on Thursday raised its benchmark interest rate by 625 basis points to 24 percent, defying President Tekin Aydin, who hours earlier had called high rates a “tool of exploitation”.

The lira, which has lost 40 percent of its value against the dollar this year, strengthened 5 percent after the decision.

Economists polled by Bloomberg had expected an increase to 21 percent. “They have surprised everyone,” said Nora Fell, an analyst at Capital Strategy in London.

Gross domestic product grew 5.2 percent in the second quarter, data from the Turkish Statistical Institute showed on Monday, down from 7.3 percent in the previous three months. The government's forecast is for growth of 5.5 percent in 2018, but Moody's sees only 1.5 percent.

Inflation hit 17.9 percent in August, a 15-year high.
`,
    date: "2018-09-13",
    claims: `
Turkish central bank lifts rates to 24% | Market Brief > AFP | 24% = 24 percent | up | - | interest rate
raised its benchmark interest rate by 625 basis points | Market Brief > AFP | 625 basis points = 6.25 percentage_point | up | 2018-09-13 | interest rate
to 24 percent | Market Brief > AFP | 24 percent = 24 percent | - | 2018-09-13 | interest rate
which has lost 40 percent of its value against the dollar this year | Market Brief > AFP | 40 percent = 40 percent | down | 2018 | value of the lira
strengthened 5 percent after the decision | Market Brief > AFP | 5 percent = 5 percent | up | - | value of the lira
had expected an increase to 21 percent | Market Brief > AFP > Economists | 21 percent = 21 percent | up | - | interest rate | forecast
Gross domestic product grew 5.2 percent in the second quarter | Market Brief > AFP > Turkish Statistical Institute | 5.2 percent = 5.2 percent | up | 2018-04..2018-06 | GDP growth
down from 7.3 percent in the previous three months | Market Brief > AFP > Turkish Statistical Institute | 7.3 percent = 7.3 percent | - | 2018-01..2018-03 | GDP growth
growth of 5.5 percent in 2018 | Market Brief > AFP > government | 5.5 percent = 5.5 percent | up | 2018 | GDP growth | forecast
Moody's sees only 1.5 percent | Market Brief > AFP > Moody's | only 1.5 percent = 1.5 percent | - | 2018 | GDP growth | forecast
Inflation hit 17.9 percent in August | - | 17.9 percent = 17.9 percent | - | 2018-08 | inflation
a 15-year high | Market Brief > AFP | - | - | - | inflation | optional
`,
  },
  {
    id: "company",
    publisher: "Street Notes",
    text: `Halvorsen profit slips as fish prices tumble

OSLO, Feb 12, 2020 – Norwegian salmon farmer Halvorsen Seafood said on Wednesday that its operating profit fell 14% to 2.3 billion crowns ($250 million) in the fourth quarter, missing analysts' forecasts of 2.6 billion.

Revenue rose 4 percent to 6.1 billion crowns. The company harvested 112,000 tonnes of salmon in the quarter and plans to harvest 450,000 tonnes in 2020, up from 435,000 tonnes last year.

Chief executive Lars Nygaard said sea lice costs had doubled since 2016. “Chile was a disappointment,” he added.

Halvorsen will cut 200 jobs in Scotland, where it employs about 1,200 people. It proposed a dividend of 2.60 crowns per share, unchanged from a year earlier.

Shares in the group, which have risen by a third over the past 12 months, were down 3.1 percent in early trading.
`,
    claims: `
Halvorsen profit slips | Street Notes | - | down | - | profit
fish prices tumble | Street Notes | - | down | - | fish prices
its operating profit fell 14% | Street Notes > Halvorsen Seafood | 14% = 14 percent | down | 2019-10..2019-12 | operating profit
to 2.3 billion crowns | Street Notes > Halvorsen Seafood | 2.3 billion crowns = 2300000000 NOK | - | 2019-10..2019-12 | operating profit
($250 million) | Street Notes > Halvorsen Seafood | $250 million = 250000000 USD | - | 2019-10..2019-12 | operating profit
analysts' forecasts of 2.6 billion | Street Notes > analysts | 2.6 billion = 2600000000 | - | 2019-10..2019-12 | operating profit | optional
Revenue rose 4 percent | Street Notes > Halvorsen Seafood | 4 percent = 4 percent | up | 2019-10..2019-12 | revenue
to 6.1 billion crowns. | Street Notes > Halvorsen Seafood | 6.1 billion crowns = 6100000000 NOK | - | 2019-10..2019-12 | revenue
harvested 112,000 tonnes of salmon in the quarter | - | 112,000 tonnes = 112000 t | - | 2019-10..2019-12 | salmon harvest
plans to harvest 450,000 tonnes in 2020 | - | 450,000 tonnes = 450000 t | up | 2020 | salmon harvest | target
up from 435,000 tonnes last year | - | 435,000 tonnes = 435000 t | - | 2019 | salmon harvest
sea lice costs had doubled since 2016 | Street Notes > Lars Nygaard | doubled = 2 ratio | up | - | sea lice costs
Halvorsen will cut 200 jobs in Scotland | - | 200 jobs = 200 job | down | - | jobs | forecast
it employs about 1,200 people | - | about 1,200 people = 1200 person | - | - | employees
a dividend of 2.60 crowns per share | - | 2.60 crowns = 2.6 NOK | flat | - | dividend
risen by a third over the past 12 months | Street Notes | a third = 33.3333 percent | up | - | share price
were down 3.1 percent in early trading | Street Notes | 3.1 percent = 3.1 percent | down | - | share price
`,
  },
  {
    id: "housing",
    publisher: "Block by Block",
    text: `Berlin rents: who is right?

Posted in Housing, Germany | March 3rd, 2020 | 4 comments

The Berliner Anzeiger reports:

Rents in the capital rose by 5.2 percent in 2019, property portal Immowelt said on Tuesday. A square metre now costs 11.40 euros on average, compared with 6.50 euros ten years ago.

In Neukölln, one of the poorest districts, asking rents have more than doubled since 2009.

But the city's own survey tells another story. As Der Bote writes:

“The official rent index puts the average at 6.72 euros per square metre, just 2.5 percent above the 2017 level,” housing senator Karin Lomberg said. Around 1.5 million flats are covered by the index.

So what explains the gap? The portal counts only flats that are on offer; the city counts existing leases as well. In my view both are right. Last year I argued that the rent cap would reduce supply, and the number of advertised flats has indeed fallen by about a quarter since the law was passed, according to the portal.

Share this: Twitter Facebook Email

4 Comments

Hans: My rent went up 300 euros!
`,
    claims: `
Rents in the capital rose by 5.2 percent in 2019 | Block by Block > Berliner Anzeiger > Immowelt | 5.2 percent = 5.2 percent | up | 2019 | rents
A square metre now costs 11.40 euros on average | Block by Block > Berliner Anzeiger > Immowelt | 11.40 euros = 11.4 EUR | - | - | rents
compared with 6.50 euros ten years ago | Block by Block > Berliner Anzeiger > Immowelt | 6.50 euros = 6.5 EUR | - | - | rents
asking rents have more than doubled since 2009 | - | more than doubled = 2.. ratio | up | - | asking rents
The official rent index puts the average at 6.72 euros per square metre | Block by Block > Der Bote > Karin Lomberg | 6.72 euros = 6.72 | - | - | rents
just 2.5 percent above the 2017 level | Block by Block > Der Bote > Karin Lomberg | 2.5 percent = 2.5 percent | up | - | rents
Around 1.5 million flats are covered by the index | - | Around 1.5 million flats = 1500000 | - | - | flats
the number of advertised flats has indeed fallen by about a quarter since the law was passed | Block by Block > Immowelt | about a quarter = 25 percent | down | - | advertised flats
the rent cap would reduce supply | Block by Block | - | down | - | supply | optional
`,
  },
];
