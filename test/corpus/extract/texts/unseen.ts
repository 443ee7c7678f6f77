import type { TextExample } from "./text-example.ts";

/**
 * Texts annotated before any rule met them. At their first reading: claims F1 .95, claimant .88, chain .78, direction .94, period .84;
 * since then they have been looked at.
 */
export const unseen: readonly TextExample[] = [
  {
    id: "election",
    publisher: "Capital Wire",
    text: `Turnout in Kenyan poll lowest since 1997

NAIROBI, Aug 11, 2022 (AFP) - Turnout in Kenya's presidential election fell to around 65 percent on Tuesday, the electoral commission said, well short of the 78 percent recorded five years ago.

With results in from 97 percent of polling stations, deputy president Samuel Kiprono had 7.1 million votes and his rival, Raphael Okoth, 6.9 million, according to a tally by the Nation Media Group.

The commission's chairman, Wafula Barasa, said 22.1 million people had registered to vote. Young people made up just under 40 percent of them, a drop of 5 percent compared with 2017.

Okoth's camp insisted that it was ahead by 200,000 votes. “The numbers on television are wrong,” his spokeswoman told AFP.

European Union observers said voting had been peaceful in 42 of the 47 counties.
`,
    claims: `
Turnout in Kenyan poll lowest since 1997 | Capital Wire | - | - | - | turnout | superlative
Turnout in Kenya's presidential election fell to around 65 percent on Tuesday | Capital Wire > AFP > electoral commission | around 65 percent = 65 percent | down | 2022-08-09 | turnout
the 78 percent recorded five years ago | Capital Wire > AFP > electoral commission | 78 percent = 78 percent | - | - | turnout
results in from 97 percent of polling stations | Capital Wire > AFP > Nation Media Group | 97 percent = 97 percent | - | - | polling stations | optional
deputy president Samuel Kiprono had 7.1 million votes | Capital Wire > AFP > Nation Media Group | 7.1 million votes = 7100000 vote | - | - | votes
his rival, Raphael Okoth, 6.9 million | Capital Wire > AFP > Nation Media Group | 6.9 million = 6900000 | - | - | votes
22.1 million people had registered to vote | Capital Wire > AFP > Wafula Barasa | 22.1 million people = 22100000 person | - | - | registered voters
Young people made up just under 40 percent of them | Capital Wire > AFP > Wafula Barasa | just under 40 percent = ..40 percent | - | - | share of young people
a drop of 5 percent compared with 2017 | Capital Wire > AFP > Wafula Barasa | 5 percent = 5 percent | down | - | share of young people
it was ahead by 200,000 votes | Capital Wire > AFP > Okoth's camp | 200,000 votes = 200000 vote | - | - | lead
voting had been peaceful in 42 of the 47 counties | Capital Wire > AFP > European Union | 42 = 42 | - | - | counties | optional
`,
  },
  {
    id: "sanctions",
    publisher: "The Atlantic Observer",
    text: `Oil sales slump as sanctions bite, Iran's minister admits

By Omid Farahani
25 October 2012

Iran's crude oil exports have fallen to about 1 million barrels a day from 2.4 million last year, the International Energy Agency said in its monthly report. Tehran had long denied that Western sanctions were hurting sales.

But on Monday oil minister Rostam Ghasemi conceded that output had dropped by 20 percent. “We are not ashamed to say it,” he was quoted as saying by the ISNA news agency.

China, the largest buyer, imported 412,000 barrels a day in September, down 37 percent from August, customs data showed. South Korea resumed purchases after a two-month halt.

The rial has lost two-thirds of its value since the beginning of the year. Food prices are up 60 percent according to Gholam Rezai, an economist at the University of Tehran, although the central bank's official inflation rate is 24 percent.

Analysts believe that the country holds foreign reserves of between $70 billion and $100 billion.
`,
    claims: `
Oil sales slump as sanctions bite | The Atlantic Observer > Iran's minister | - | down | - | oil sales
Iran's crude oil exports have fallen to about 1 million barrels a day | The Atlantic Observer > International Energy Agency | about 1 million barrels a day = 1000000 barrel | down | - | crude oil exports
from 2.4 million last year | The Atlantic Observer > International Energy Agency | 2.4 million = 2400000 | - | 2011 | crude oil exports
output had dropped by 20 percent | The Atlantic Observer > Rostam Ghasemi | 20 percent = 20 percent | down | - | oil output
imported 412,000 barrels a day in September | The Atlantic Observer > customs | 412,000 barrels a day = 412000 barrel | - | 2012-09 | oil imports
down 37 percent from August | The Atlantic Observer > customs | 37 percent = 37 percent | down | 2012-09 | oil imports
a two-month halt | The Atlantic Observer | two-month = 2 month | - | - | halt | optional
The rial has lost two-thirds of its value since the beginning of the year | The Atlantic Observer | two-thirds = 66.6667 percent | down | - | value of the rial
Food prices are up 60 percent | The Atlantic Observer > Gholam Rezai | 60 percent = 60 percent | up | - | food prices
the central bank's official inflation rate is 24 percent | The Atlantic Observer > central bank | 24 percent = 24 percent | - | - | inflation rate
foreign reserves of between $70 billion and $100 billion | The Atlantic Observer > Analysts | between $70 billion and $100 billion = 70000000000..100000000000 USD | - | - | foreign reserves
`,
  },
  {
    id: "fact-check-taxes",
    publisher: "Plain Facts",
    text: `Fact check: Has violent crime doubled under this mayor?

Our ruling: Mostly false

At a debate on Oct. 3, 2017, candidate Rick Dalton said violent crime in Milford “has doubled since 2013 and more people are leaving the city than ever before.”

What the data show

FBI figures put the number of violent crimes in Milford at 1,210 in 2013 and 1,483 in 2016. That is an increase of 22.6 percent, not 100 percent. The murder rate did rise sharply, from 4.1 to 7.9 per 100,000 residents.

Asked for evidence, Dalton's campaign manager, Sue Whitfield, pointed to robberies, which she said were up 96 percent between 2014 and 2016. Police records confirm that: there were 171 robberies in 2014 and 335 last year.

As for people leaving, Census Bureau estimates show that Milford's population grew 0.8 percent from July 2015 to July 2016, to 131,000. There is no evidence that departures are at a record.
`,
    claims: `
has doubled since 2013 | Plain Facts > Rick Dalton | doubled = 2 ratio | up | - | violent crime
more people are leaving the city than ever before | Plain Facts > Rick Dalton | - | up | - | departures
the number of violent crimes in Milford at 1,210 in 2013 | Plain Facts > FBI | 1,210 = 1210 | - | 2013 | violent crimes
1,483 in 2016 | Plain Facts > FBI | 1,483 = 1483 | - | 2016 | violent crimes
That is an increase of 22.6 percent | Plain Facts | 22.6 percent = 22.6 percent | up | - | violent crimes
not 100 percent | Plain Facts | 100 percent = 100 percent | up | - | violent crimes | optional
The murder rate did rise sharply, from 4.1 | Plain Facts > FBI | 4.1 = 4.1 | - | - | murder rate
to 7.9 per 100,000 residents | Plain Facts > FBI | 7.9 per 100,000 residents = 7.9 | up | - | murder rate
which she said were up 96 percent between 2014 and 2016 | Plain Facts > Sue Whitfield | 96 percent = 96 percent | up | - | robberies
there were 171 robberies in 2014 | Plain Facts > Police | 171 robberies = 171 | - | 2014 | robberies
and 335 last year | Plain Facts > Police | 335 = 335 | - | 2016 | robberies
Milford's population grew 0.8 percent from July 2015 to July 2016 | Plain Facts > Census Bureau | 0.8 percent = 0.8 percent | up | 2015-07..2016-07 | population
to 131,000 | Plain Facts > Census Bureau | 131,000 = 131000 | - | - | population
departures are at a record | Plain Facts | - | - | - | departures | optional
`,
  },
  {
    id: "agency-page",
    publisher: "World Health Organization",
    text: `Malaria

Fact sheet – 6 December 2021

Key facts
• In 2020, there were an estimated 241 million cases of malaria worldwide.
• The estimated number of malaria deaths stood at 627 000 in 2020.
• The African Region was home to 95% of malaria cases and 96% of malaria deaths. Children under 5 accounted for about 80% of all malaria deaths in the Region.

Funding
Total funding for malaria control and elimination reached an estimated US$ 3.3 billion in 2020. Contributions from governments of endemic countries amounted to US$ 1.1 billion, representing 33% of total funding.

Prevention
In most countries, distribution of mosquito nets continued during the pandemic. The share of households with at least one net increased from 5% in 2000 to 65% in 2020, a household survey in 34 countries found.
`,
    claims: `
an estimated 241 million cases of malaria worldwide | World Health Organization | an estimated 241 million cases = 241000000 case | - | 2020 | malaria cases
malaria deaths stood at 627 000 in 2020 | World Health Organization | 627 000 = 627000 | - | 2020 | malaria deaths
95% of malaria cases | World Health Organization | 95% = 95 percent | - | - | share of malaria cases
96% of malaria deaths | World Health Organization | 96% = 96 percent | - | - | share of malaria deaths
Children under 5 accounted for about 80% of all malaria deaths in the Region | World Health Organization | about 80% = 80 percent | - | - | share of malaria deaths
Total funding for malaria control and elimination reached an estimated US$ 3.3 billion in 2020 | World Health Organization | an estimated US$ 3.3 billion = 3300000000 USD | - | 2020 | funding
Contributions from governments of endemic countries amounted to US$ 1.1 billion | World Health Organization | US$ 1.1 billion = 1100000000 USD | - | 2020 | contributions
representing 33% of total funding | World Health Organization | 33% = 33 percent | - | 2020 | share of funding
increased from 5% in 2000 | World Health Organization | 5% = 5 percent | - | 2000 | share of households with a net
to 65% in 2020 | World Health Organization | 65% = 65 percent | up | 2020 | share of households with a net
`,
  },
  {
    id: "migration-blog",
    publisher: null,
    text: `Notes on a strange number
Posted by marten at 14:22, 8 September 2016

Yesterday's Telegraaf had a headline saying that “half a million” Dutch people have left for Belgium. Where does this come from?

The paper cites Statistics Netherlands, which says that 47,000 people emigrated to Belgium between 1995 and 2015. So the headline is off by a factor of ten.

A spokeswoman for the statistics office told me that the figure of half a million “is not ours”. She added that net migration to Belgium was negative in 2014: 9,800 moved there and 10,600 came back.

> Emigration reached 150,000 in 2015, the highest level in seven years. Most of those who left were themselves migrants.
(Statistics Netherlands, press release, 1 March 2016)

I think the truth is boring. Emigration goes up a little when house prices rise, and it fell by 2 per cent last year.
`,
    claims: `
half a million” Dutch people have left for Belgium | Telegraaf | half a million = 500000 | - | - | emigrants
47,000 people emigrated to Belgium between 1995 and 2015 | Telegraaf > Statistics Netherlands | 47,000 people = 47000 person | - | 1995..2015 | emigrants
the headline is off by a factor of ten | marten | ten = 10 | - | - | headline | optional
9,800 moved there | Statistics Netherlands | 9,800 = 9800 | - | 2014 | emigrants
10,600 came back | Statistics Netherlands | 10,600 = 10600 | - | 2014 | immigrants
net migration to Belgium was negative in 2014 | Statistics Netherlands | - | - | - | net migration | optional
Emigration reached 150,000 in 2015 | Statistics Netherlands | 150,000 = 150000 | - | 2015 | emigration
the highest level in seven years | Statistics Netherlands | seven years = 7 year | - | - | emigration | optional
Emigration goes up a little when house prices rise | marten | - | up | - | emigration | optional
it fell by 2 per cent last year | marten | 2 per cent = 2 percent | down | 2015 | emigration
`,
  },
  {
    id: "gdp",
    publisher: "Finance Herald",
    text: `German economy shrinks more than expected in Q3

BERLIN, Nov 14, 2023 - Germany's gross domestic product shrank by 0.1% in the third quarter compared with the previous three months, the Federal Statistical Office confirmed on Tuesday.

Household spending decreased 0.3 percent, while investment in machinery rose by 1.1 percent. Exports were 0.8 percent lower than in the spring.

Economists surveyed by the Ifo institute now expect the economy to contract 0.4 percent this year; in the spring they had predicted growth of 0.3 percent. Inflation, which peaked at 8.8 percent in October 2022, is seen averaging 6 percent.

The number of people in work reached a record 46 million, the office said. But insolvencies jumped by 19.5 percent in October from a year earlier.

“We are falling behind,” said Siegfried Brandt, head of the industry federation BDI. He pointed out that electricity costs companies three times as much as in the United States.

The economy ministry declined to comment.
`,
    claims: `
German economy shrinks more than expected in Q3 | Finance Herald | - | down | 2023-07..2023-09 | GDP
Germany's gross domestic product shrank by 0.1% in the third quarter | Finance Herald > Federal Statistical Office | 0.1% = 0.1 percent | down | 2023-07..2023-09 | GDP
Household spending decreased 0.3 percent | Finance Herald > Federal Statistical Office | 0.3 percent = 0.3 percent | down | 2023-07..2023-09 | household spending
investment in machinery rose by 1.1 percent | Finance Herald > Federal Statistical Office | 1.1 percent = 1.1 percent | up | 2023-07..2023-09 | investment in machinery
Exports were 0.8 percent lower than in the spring | Finance Herald > Federal Statistical Office | 0.8 percent = 0.8 percent | down | 2023-07..2023-09 | exports
the economy to contract 0.4 percent this year | Finance Herald > Economists | 0.4 percent = 0.4 percent | down | 2023 | GDP growth | forecast
they had predicted growth of 0.3 percent | Finance Herald > Economists | 0.3 percent = 0.3 percent | up | 2023 | GDP growth | forecast
which peaked at 8.8 percent in October 2022 | Finance Herald > Economists | 8.8 percent = 8.8 percent | - | 2022-10 | inflation
is seen averaging 6 percent | Finance Herald > Economists | 6 percent = 6 percent | - | 2023 | inflation | forecast
The number of people in work reached a record 46 million | Finance Herald > Federal Statistical Office | 46 million = 46000000 | - | - | people in work
insolvencies jumped by 19.5 percent in October from a year earlier | Finance Herald > Federal Statistical Office | 19.5 percent = 19.5 percent | up | 2023-10 | insolvencies
electricity costs companies three times as much as in the United States | Finance Herald > Siegfried Brandt | three times = 3 ratio | - | - | electricity costs
`,
  },
  {
    id: "archive-other",
    publisher: "Lagoon Report",
    text: `LAGOON REPORT
News and notes from the coast

Category: Fisheries

Tuna catch down, exporters say
2015-06-18 · by R. Amaral

The tuna catch in the Azores fell 34% in the first five months of 2015, the exporters' association PescaNor told Diário Insular.

“Last year boats landed 6,200 tonnes by the end of May; this year it is 4,100,” its president, Miguel Souto, told the newspaper.

Filed under: Fisheries · No comments yet

Ferry traffic up
2015-06-02 · by R. Amaral

Ferries between the islands carried 48,000 passengers in May, according to Atlanticoline, the state-owned operator. That is 7% more than in May 2014 and the best May ever.

The regional government had promised a second ship by this summer. It will not arrive before 2016, transport secretary Vítor Lima admitted yesterday.

Filed under: Transport · 2 comments
`,
    claims: `
Tuna catch down | Lagoon Report > exporters | - | down | - | tuna catch
The tuna catch in the Azores fell 34% in the first five months of 2015 | Lagoon Report > Diário Insular > PescaNor | 34% = 34 percent | down | 2015-01..2015-05 | tuna catch
Last year boats landed 6,200 tonnes by the end of May | Lagoon Report > Diário Insular > Miguel Souto | 6,200 tonnes = 6200 t | - | - | tuna catch
this year it is 4,100 | Lagoon Report > Diário Insular > Miguel Souto | 4,100 = 4100 | - | - | tuna catch
Ferry traffic up | Lagoon Report | - | up | - | ferry traffic
Ferries between the islands carried 48,000 passengers in May | Lagoon Report > Atlanticoline | 48,000 passengers = 48000 person | - | 2015-05 | passengers
That is 7% more than in May 2014 | Lagoon Report > Atlanticoline | 7% = 7 percent | up | 2015-05 | passengers
the best May ever | Lagoon Report > Atlanticoline | - | - | - | passengers | optional
had promised a second ship by this summer | Lagoon Report > regional government | - | - | - | ship | optional
It will not arrive before 2016 | Lagoon Report > Vítor Lima | - | - | - | ship | optional
`,
  },
  {
    id: "flood-wire",
    publisher: "Valley Post",
    text: `Floods in Pakistan have killed 1,100 people, officials say

ISLAMABAD (AP) — Officials in Pakistan said Monday that flooding since mid-June had killed more than 1,100 people and affected 33 million, one in seven of the population.

The National Disaster Management Authority said 75 people died in the past 24 hours. Nearly 500,000 people are living in camps, it said, and some 2 million acres of farmland have been destroyed.

Finance minister Asad Miftah told the AP that the damage exceeded $10 billion. “This is a preliminary figure,” he stressed.

Rainfall in August was more than three times the 30-year average, according to the meteorological department. In Sindh province it was six times higher.

China is sending 25,000 tents, its foreign ministry announced. The United Nations planned to launch an appeal for $160 million on Tuesday.
`,
    date: "2022-08-29",
    claims: `
Floods in Pakistan have killed 1,100 people | Valley Post > officials | 1,100 people = 1100 person | - | - | deaths
flooding since mid-June had killed more than 1,100 people | Valley Post > AP > Officials in Pakistan | more than 1,100 people = 1100.. person | - | - | deaths
affected 33 million | Valley Post > AP > Officials in Pakistan | 33 million = 33000000 | - | - | people affected
one in seven of the population | Valley Post > AP > Officials in Pakistan | one in seven = 14.2857 percent | - | - | share of people affected
75 people died in the past 24 hours | Valley Post > AP > National Disaster Management Authority | 75 people = 75 person | - | - | deaths
Nearly 500,000 people are living in camps | Valley Post > AP > National Disaster Management Authority | Nearly 500,000 people = 500000 person | - | - | people in camps
some 2 million acres of farmland have been destroyed | Valley Post > AP > National Disaster Management Authority | some 2 million acres = 2000000 acre | - | - | farmland destroyed
the damage exceeded $10 billion | Valley Post > AP > Asad Miftah | $10 billion = 10000000000.. USD | - | - | damage
Rainfall in August was more than three times the 30-year average | Valley Post > AP > meteorological department | more than three times = 3.. ratio | - | 2022-08 | rainfall
In Sindh province it was six times higher | Valley Post > AP > meteorological department | six times = 6 ratio | up | 2022-08 | rainfall
China is sending 25,000 tents | Valley Post > AP > foreign ministry | 25,000 tents = 25000 | - | - | tents
an appeal for $160 million on Tuesday | Valley Post > AP > United Nations | $160 million = 160000000 USD | - | 2022-08-30 | appeal | optional
`,
  },
  {
    id: "health-study",
    publisher: "Science Letter",
    text: `Fewer teenagers smoke, but vaping has tripled, study finds

September 9, 2019

Cigarette smoking among Canadian teenagers declined from 10.7 per cent in 2017 to 6 per cent this year, researchers at the University of Waterloo reported in the British Medical Journal on Monday.

The study, based on a survey of 12,000 pupils aged 16 to 19, found that the share who had vaped in the past month rose from 8.4% to 17.8%. “That is a dramatic change in two years,” said lead author David Harmon.

Health Canada says about 5 million Canadians still smoke and that tobacco kills 48,000 of them every year. It wants to bring the smoking rate below 5 per cent by 2035.

The Vaping Industry Trade Association denied that its members target minors and said sales to under-18s had not increased.
`,
    claims: `
Fewer teenagers smoke | Science Letter > study | - | down | - | smoking
vaping has tripled | Science Letter > study | tripled = 3 ratio | up | - | vaping
declined from 10.7 per cent in 2017 | Science Letter > British Medical Journal > researchers at the University of Waterloo | 10.7 per cent = 10.7 percent | - | 2017 | smoking
to 6 per cent this year | Science Letter > British Medical Journal > researchers at the University of Waterloo | 6 per cent = 6 percent | down | 2019 | smoking
a survey of 12,000 pupils aged 16 to 19 | Science Letter > researchers at the University of Waterloo | 12,000 pupils = 12000 person | - | - | respondents | optional
who had vaped in the past month rose from 8.4% | Science Letter > researchers at the University of Waterloo | 8.4% = 8.4 percent | - | - | vaping
to 17.8% | Science Letter > researchers at the University of Waterloo | 17.8% = 17.8 percent | up | - | vaping
about 5 million Canadians still smoke | Science Letter > Health Canada | about 5 million Canadians = 5000000 person | - | - | smokers
tobacco kills 48,000 of them every year | Science Letter > Health Canada | 48,000 = 48000 | - | - | deaths
the smoking rate below 5 per cent by 2035 | Science Letter > Health Canada | below 5 per cent = ..5 percent | - | - | smoking rate | target
sales to under-18s had not increased | Science Letter > Vaping Industry Trade Association | - | up | - | sales | negated
`,
  },
];
