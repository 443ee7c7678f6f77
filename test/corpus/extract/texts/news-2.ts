import type { TextExample } from "./text-example.ts";

/** News of many subjects, second half of the fourth set. Annotated before the engine was run on them. */
export const news2: readonly TextExample[] = [
  {
    id: "news-referendum",
    publisher: "Nile Observer",
    text: `Low turnout, high approval

CAIRO, Jan. 17, 2014 (Reuters) - Egyptians approved a new constitution by 98.1 percent, the state daily Al-Masry said on Friday, citing provisional results. Turnout was 38.6 percent, compared with 32.9 percent in the referendum of December 2012.

The interior ministry had predicted turnout above 50 percent. Its spokesman said 444 people were arrested during the two days of voting.

Transparency International and the Carter Center said they could not judge the count. The Carter Center had five experts in the country; in 2012 it sent 102 observers.

Was it a free vote? The April 6 youth movement says that 2,000 of its members are in prison. At least nine people died in clashes on Tuesday, according to the health ministry.

Voting abroad ended on Sunday with 103,000 ballots cast, a quarter of the number in 2012. In Saudi Arabia the embassy counted 41,000.

The stock market rose 1.1 percent to its highest level since 2008. The state expects growth of 3.5 percent in the fiscal year to June.
`,
    claims: `
Low turnout | - | - | - | - | turnout | optional
Egyptians approved a new constitution by 98.1 percent | Nile Observer > Reuters > Al-Masry > provisional results | 98.1 percent = 98.1 percent | - | - | approval
Turnout was 38.6 percent | Nile Observer > Reuters > Al-Masry > provisional results | 38.6 percent = 38.6 percent | - | - | turnout
compared with 32.9 percent in the referendum of December 2012 | Nile Observer > Reuters > Al-Masry > provisional results | 32.9 percent = 32.9 percent | - | 2012-12 | turnout
predicted turnout above 50 percent | Nile Observer > Reuters > interior ministry | above 50 percent = 50.. percent | - | - | turnout | forecast
444 people were arrested during the two days of voting | Nile Observer > Reuters > interior ministry | 444 people = 444 person | - | - | arrests
had five experts in the country | - | five experts = 5 person | - | - | observers
in 2012 it sent 102 observers | - | 102 observers = 102 person | - | 2012 | observers
2,000 of its members are in prison | Nile Observer > Reuters > April 6 youth movement | 2,000 = 2000 | - | - | members in prison
At least nine people died in clashes on Tuesday | Nile Observer > Reuters > health ministry | At least nine people = 9.. person | - | 2014-01-14 | deaths
103,000 ballots cast | Nile Observer > Reuters | 103,000 ballots = 103000 | - | - | ballots abroad
a quarter of the number in 2012 | Nile Observer > Reuters | a quarter = 25 percent | - | - | ballots abroad
the embassy counted 41,000 | Nile Observer > Reuters > embassy | 41,000 = 41000 | - | - | ballots abroad
The stock market rose 1.1 percent | Nile Observer > Reuters | 1.1 percent = 1.1 percent | up | - | stock market
its highest level since 2008 | Nile Observer > Reuters | - | - | - | stock market | optional superlative
growth of 3.5 percent in the fiscal year to June | - | 3.5 percent = 3.5 percent | up | 2013-07..2014-06 | GDP growth | forecast
`,
  },
  {
    id: "news-bread",
    publisher: "Delta Markets",
    text: `Bread, sugar and the official index

By Hanan Saleh
27 October 2016

Sugar now costs 10 pounds a kilo in Cairo's shops, twice as much as in August. Rice has gone up by 60 percent since the spring.

Annual inflation slowed to 14.1 percent in September from 15.5 percent in August, the statistics agency CAPMAS said this month. Food prices rose 16.6 percent.

Do shoppers believe that? Hardly. A survey by Baseera, a polling centre, found that 82 percent of families had cut back on meat, and just 7 percent think that prices are falling.

The supply ministry says it has stocks of wheat for five months and sugar for four. It imports 420,000 tonnes of sugar this year. Traders say the state holds no more than 150,000 tonnes.

The pound fell to 16 to the dollar on the black market on Wednesday. A year ago it stood at 8.5. The central bank keeps the official rate at 8.88.

Analysts at Beltone and Pharos said they expect a devaluation of 30 to 40 percent before the end of the year.
`,
    claims: `
Sugar now costs 10 pounds a kilo in Cairo's shops | Delta Markets | 10 pounds a kilo = 10 | - | - | sugar price
twice as much as in August | Delta Markets | twice as much = 2 ratio | up | - | sugar price
Rice has gone up by 60 percent since the spring | Delta Markets | 60 percent = 60 percent | up | - | rice price
Annual inflation slowed to 14.1 percent in September | Delta Markets > CAPMAS | 14.1 percent = 14.1 percent | down | 2016-09 | inflation
from 15.5 percent in August | Delta Markets > CAPMAS | 15.5 percent = 15.5 percent | - | 2016-08 | inflation
Food prices rose 16.6 percent | Delta Markets > CAPMAS | 16.6 percent = 16.6 percent | up | 2016-09 | food prices
82 percent of families had cut back on meat | Delta Markets > Baseera | 82 percent = 82 percent | - | - | families
just 7 percent think that prices are falling | Delta Markets > Baseera | just 7 percent = 7 percent | - | - | families
stocks of wheat for five months | Delta Markets > supply ministry | five months = 5 month | - | - | wheat stocks
sugar for four | Delta Markets > supply ministry | four = 4 | - | - | sugar stocks
It imports 420,000 tonnes of sugar this year | Delta Markets | 420,000 tonnes = 420000 t | - | 2016 | sugar imports
the state holds no more than 150,000 tonnes | Delta Markets > Traders | no more than 150,000 tonnes = ..150000 t | - | - | sugar stocks
The pound fell to 16 to the dollar on the black market on Wednesday | Delta Markets | 16 = 16 | down | 2016-10-26 | exchange rate
A year ago it stood at 8.5 | Delta Markets | 8.5 = 8.5 | - | - | exchange rate
keeps the official rate at 8.88 | - | 8.88 = 8.88 | - | - | exchange rate
a devaluation of 30 to 40 percent before the end of the year | Delta Markets > Analysts at Beltone and Pharos | 30 to 40 percent = 30..40 percent | - | - | devaluation | forecast
`,
  },
  {
    id: "news-turkmen",
    publisher: "Caspian Notes",
    text: `Six million Turkmen, or three?

Posted on Tuesday, July 13th, 2021
By Ilya Baran

How many people live in Turkmenistan? The government says 6.2 million. It has published no census since 1995, when it counted 4.48 million.

Radio Azatlyk, RFE/RL's Turkmen service, writes that the true number may be as low as 2.8 million:

> Between 2008 and 2018 about 1.9 million people left the country, three officials told Azatlyk. Most of them went to Turkey and Russia.
>
> The migration service confirmed none of this. According to Russian border data, 87,000 Turkmen citizens entered Russia in 2019, up from 64,000 a year earlier.

Could a country lose a third of its people without anyone noticing? Satellite pictures suggest not, says Owen Hart, a demographer at Leiden University. Night-time light over Ashgabat grew by 40 percent between 2012 and 2020, he found.

Natural gas tells a happier tale. Output grew to 68 billion cubic metres in 2018, BP's yearbook says. State media put it at 81 billion.

The World Bank stopped printing growth figures for the country in 2020, for it does not trust them. The IMF and the Asian Development Bank still do: they expect growth of 4.6 percent this year.
`,
    claims: `
The government says 6.2 million | Caspian Notes > government | 6.2 million = 6200000 | - | - | population
when it counted 4.48 million | Caspian Notes > government | 4.48 million = 4480000 | - | 1995 | population
the true number may be as low as 2.8 million | Caspian Notes > Radio Azatlyk | 2.8 million = 2800000.. | - | - | population | hedged
about 1.9 million people left the country | Caspian Notes > Radio Azatlyk > officials | about 1.9 million people = 1900000 person | - | 2008..2018 | emigrants
87,000 Turkmen citizens entered Russia in 2019 | Caspian Notes > Radio Azatlyk > Russian border data | 87,000 Turkmen citizens = 87000 person | - | 2019 | arrivals in Russia
up from 64,000 a year earlier | Caspian Notes > Radio Azatlyk > Russian border data | 64,000 = 64000 | - | 2018 | arrivals in Russia
Night-time light over Ashgabat grew by 40 percent between 2012 and 2020 | Caspian Notes > Owen Hart | 40 percent = 40 percent | up | 2012..2020 | night-time light
Output grew to 68 billion cubic metres in 2018 | Caspian Notes > BP | 68 billion cubic metres = 68000000000 | up | 2018 | natural gas output
State media put it at 81 billion | Caspian Notes > State media | 81 billion = 81000000000 | - | 2018 | natural gas output
growth of 4.6 percent this year | Caspian Notes > IMF; Asian Development Bank | 4.6 percent = 4.6 percent | up | 2021 | GDP growth | forecast
`,
  },
  {
    id: "news-budget",
    publisher: "Danube Daily",
    text: `Parliament passes budget with record deficit

BUCHAREST, 20 December 2023 (Agerpres) - Romanian lawmakers approved a budget for 2024 that foresees a deficit of 5 percent of gross domestic product, the speaker of the chamber said.

Spending will rise to 737 billion lei ($162 billion) and revenue to 649 billion lei. Defence gets 2.5 percent of GDP and education 4.2 percent, the finance ministry said. Pensions go up 13.8 percent in January and will be recalculated in September.

The opposition and the Fiscal Council said the figures were unrealistic. The council forecast a shortfall of 6.5 percent. It noted that tax collection had been 12 billion lei below plan in the first ten months of this year.

Public debt grew to 51 percent of GDP in September, Eurostat data showed. A decade ago it was 37 percent.

Prime minister Marcel Ciolacu dismissed the critics. “We will cut 200,000 vacant posts and save 20 billion lei,” he said.

Inflation is at 6.7 percent, well below the peak of 16.8 percent reached in November last year, and the economy is expected to grow by 3.4 percent.
`,
    claims: `
record deficit | - | - | - | - | deficit | optional superlative
a deficit of 5 percent of gross domestic product | Danube Daily > Agerpres > speaker of the chamber | 5 percent = 5 percent | - | 2024 | deficit | forecast
Spending will rise to 737 billion lei | Danube Daily > Agerpres | 737 billion lei = 737000000000 leu | up | 2024 | spending
$162 billion | Danube Daily > Agerpres | $162 billion = 162000000000 USD | - | 2024 | spending
revenue to 649 billion lei | Danube Daily > Agerpres | 649 billion lei = 649000000000 leu | up | 2024 | revenue
Defence gets 2.5 percent of GDP | Danube Daily > Agerpres > finance ministry | 2.5 percent = 2.5 percent | - | 2024 | defence spending
education 4.2 percent | Danube Daily > Agerpres > finance ministry | 4.2 percent = 4.2 percent | - | 2024 | education spending
Pensions go up 13.8 percent in January | Danube Daily > Agerpres > finance ministry | 13.8 percent = 13.8 percent | up | 2024-01 | pensions
a shortfall of 6.5 percent | Danube Daily > Agerpres > Fiscal Council | 6.5 percent = 6.5 percent | - | 2024 | deficit | forecast
tax collection had been 12 billion lei below plan in the first ten months of this year | Danube Daily > Agerpres > Fiscal Council | 12 billion lei = 12000000000 leu | - | 2023-01..2023-10 | tax collection
Public debt grew to 51 percent of GDP in September | Danube Daily > Agerpres > Eurostat | 51 percent = 51 percent | up | 2023-09 | public debt
A decade ago it was 37 percent | Danube Daily > Agerpres > Eurostat | 37 percent = 37 percent | - | - | public debt
cut 200,000 vacant posts | Danube Daily > Agerpres > Marcel Ciolacu | 200,000 vacant posts = 200000 | down | - | vacant posts
save 20 billion lei | Danube Daily > Agerpres > Marcel Ciolacu | 20 billion lei = 20000000000 leu | - | - | savings
Inflation is at 6.7 percent | Danube Daily > Agerpres | 6.7 percent = 6.7 percent | - | - | inflation
the peak of 16.8 percent reached in November last year | Danube Daily > Agerpres | 16.8 percent = 16.8 percent | - | 2022-11 | inflation
the economy is expected to grow by 3.4 percent | Danube Daily > Agerpres | 3.4 percent = 3.4 percent | up | - | GDP growth | forecast
`,
  },
  {
    id: "news-cholera",
    publisher: "Relief Bulletin",
    text: `Yemen's cholera count passes half a million

SANAA, 14 August 2017 | Relief Bulletin staff

Cholera has infected more than 500,000 people in Yemen since late April and killed 1,975, the World Health Organization said on Monday. About 5,000 people fall ill every day, it added, although the spread has slowed in the hardest-hit areas.

Fewer than half of the country's health facilities work. Some 30,000 health workers have not been paid for almost a year.

Doctors Without Borders has treated 82,000 patients and opened 37 centres. Its head in Sanaa, Ghassan Abou, told the BBC that the weekly number of admissions had dropped by 60 percent since June.

The health ministry in Aden, which belongs to the government that most states recognise, questions the total. “Many of these are ordinary diarrhoea,” a spokesman said. He put the number of confirmed cases at 1,100.

The WHO and Unicef counter that tests confirmed one case in five. The two agencies need $250 million to fight the outbreak and have got a third of it.

Fuel prices have doubled since the port of Hodeidah was hit. Imports of food fell to 290,000 tonnes in July from 370,000 in June, UN shipping data show.
`,
    claims: `
Yemen's cholera count passes half a million | Relief Bulletin | half a million = 500000 | - | - | cholera cases
Cholera has infected more than 500,000 people in Yemen since late April | Relief Bulletin > World Health Organization | more than 500,000 people = 500000.. person | - | - | cholera cases
killed 1,975 | Relief Bulletin > World Health Organization | 1,975 = 1975 | - | - | cholera deaths
About 5,000 people fall ill every day | Relief Bulletin > World Health Organization | About 5,000 people = 5000 person | - | - | daily cases
the spread has slowed in the hardest-hit areas | Relief Bulletin > World Health Organization | - | down | - | spread
Fewer than half of the country's health facilities work | Relief Bulletin > World Health Organization | Fewer than half = ..50 percent | - | - | health facilities
Some 30,000 health workers have not been paid for almost a year | Relief Bulletin > World Health Organization | Some 30,000 health workers = 30000 person | - | - | unpaid health workers
treated 82,000 patients | Relief Bulletin | 82,000 patients = 82000 person | - | - | patients treated
opened 37 centres | Relief Bulletin | 37 centres = 37 | - | - | centres
the weekly number of admissions had dropped by 60 percent since June | Relief Bulletin > BBC > Ghassan Abou | 60 percent = 60 percent | down | - | admissions
He put the number of confirmed cases at 1,100 | Relief Bulletin > health ministry | 1,100 = 1100 | - | - | confirmed cases
tests confirmed one case in five | Relief Bulletin > WHO; Unicef | one case in five = 20 percent | - | - | confirmed cases
The two agencies need $250 million | Relief Bulletin | $250 million = 250000000 USD | - | - | funding need
have got a third of it | Relief Bulletin | a third = 33.3333 percent | - | - | funding received
Fuel prices have doubled since the port of Hodeidah was hit | Relief Bulletin | doubled = 2 ratio | up | - | fuel prices
Imports of food fell to 290,000 tonnes in July | Relief Bulletin > United Nations | 290,000 tonnes = 290000 t | down | 2017-07 | food imports
from 370,000 in June | Relief Bulletin > United Nations | 370,000 = 370000 | - | 2017-06 | food imports
`,
  },
  {
    id: "news-squid",
    publisher: "Harbour Gazette",
    text: `Squid fleet counts a poor season

Ushuaia, 9 September 2020

The catch of squid in the South Atlantic fell to 160,000 tonnes in the first half of 2020, two-fifths less than in the same period of 2015, Argentina's fisheries council said. Vessels from China took 98,000 tonnes of it.

Global Fishing Watch, which follows ships by satellite, counted 350 foreign vessels along the edge of the economic zone, 20 percent more than in 2019. The navy says that there were 270.

The fleet is still growing. Horsepower per ship grew to 1,900 from 1,200 a decade ago, and one boat can land 50 tonnes in a night.

Is the stock collapsing? The council and the Falklands government said in August that it was not. Its biologists expect the biomass to recover to 600,000 tonnes next year.

Prices tell on which side buyers are. A tonne of frozen squid fetched $3,400 in Vigo last week, compared to $2,100 in January. Spanish importers said they had bought 15 percent less.

Oceana's report, out on Thursday, claims that 69 percent of incidents in which ships switched off their signals involved Chinese vessels. The embassy in Buenos Aires denied that any ship had entered Argentine waters.
`,
    claims: `
The catch of squid in the South Atlantic fell to 160,000 tonnes in the first half of 2020 | Harbour Gazette > fisheries council | 160,000 tonnes = 160000 t | down | 2020-01..2020-06 | squid catch
two-fifths less than in the same period of 2015 | Harbour Gazette > fisheries council | two-fifths = 40 percent | down | 2020-01..2020-06 | squid catch
Vessels from China took 98,000 tonnes of it | Harbour Gazette > fisheries council | 98,000 tonnes = 98000 t | - | 2020-01..2020-06 | squid catch
counted 350 foreign vessels | Harbour Gazette > Global Fishing Watch | 350 foreign vessels = 350 | - | - | foreign vessels
20 percent more than in 2019 | Harbour Gazette > Global Fishing Watch | 20 percent = 20 percent | up | - | foreign vessels
there were 270 | Harbour Gazette > navy | 270 = 270 | - | - | foreign vessels
The fleet is still growing | Harbour Gazette | - | up | - | fleet
Horsepower per ship grew to 1,900 | Harbour Gazette | 1,900 = 1900 | up | - | horsepower per ship
from 1,200 a decade ago | Harbour Gazette | 1,200 = 1200 | - | - | horsepower per ship
one boat can land 50 tonnes in a night | Harbour Gazette | 50 tonnes = 50 t | - | - | landings | optional
the biomass to recover to 600,000 tonnes next year | - | 600,000 tonnes = 600000 t | up | 2021 | biomass | forecast
A tonne of frozen squid fetched $3,400 in Vigo last week | Harbour Gazette | $3,400 = 3400 USD | - | 2020-08-31..2020-09-06 | squid price
compared to $2,100 in January | Harbour Gazette | $2,100 = 2100 USD | - | 2020-01 | squid price
they had bought 15 percent less | Harbour Gazette > Spanish importers | 15 percent = 15 percent | down | - | purchases
69 percent of incidents in which ships switched off their signals involved Chinese vessels | Harbour Gazette > Oceana | 69 percent = 69 percent | - | - | share of incidents
any ship had entered Argentine waters | Harbour Gazette > embassy | - | - | - | ships | optional denies
`,
  },
];
