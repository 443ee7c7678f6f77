import type { TextExample } from "./text-example.ts";

/** News of work, prices, crowds, deaths, health and trade. */
export const worked1: readonly TextExample[] = [
  {
    id: "jobs-report",
    publisher: "The Ledger",
    text: `Unemployment climbs to three-year high

Friday, June 7th, 2019

By Dana Whitlock

The unemployment rate rose to 5.2 percent in May from 4.9 percent in April, the Labour Statistics Bureau said on Friday.

Employers cut 38,000 jobs last month, the first decline since August 2016. Manufacturing lost 21,000 positions while retailers added 4,500.

“Firms are reluctant to hire,” said Petra Lindqvist, chief economist at Norrland Bank. She expects the jobless rate to reach 5.6 percent by the end of the year.

Average hourly earnings increased 2.1 percent from a year earlier, the bureau said. The number of people out of work for more than six months stood at 310,000, up from 285,000 in May 2018.

The government rejected suggestions that its tax rise was to blame. Labour minister Aron Feld told parliament that total employment was still 1.4 percent higher than when the coalition took office in 2015.
`,
    claims: `
Unemployment climbs to three-year high | The Ledger | - | up | - | unemployment
The unemployment rate rose to 5.2 percent in May | The Ledger > Labour Statistics Bureau | 5.2 percent = 5.2 percent | up | 2019-05 | unemployment rate
from 4.9 percent in April | The Ledger > Labour Statistics Bureau | 4.9 percent = 4.9 percent | - | 2019-04 | unemployment rate
Employers cut 38,000 jobs last month | The Ledger > Labour Statistics Bureau | 38,000 jobs = 38000 job | down | 2019-05 | jobs
the first decline since August 2016 | The Ledger > Labour Statistics Bureau | - | down | - | jobs | optional
Manufacturing lost 21,000 positions | The Ledger > Labour Statistics Bureau | 21,000 positions = 21000 position | down | 2019-05 | jobs
retailers added 4,500 | The Ledger > Labour Statistics Bureau | 4,500 = 4500 | up | 2019-05 | jobs
the jobless rate to reach 5.6 percent by the end of the year | The Ledger > Petra Lindqvist | 5.6 percent = 5.6 percent | - | - | unemployment rate | forecast
Average hourly earnings increased 2.1 percent from a year earlier | The Ledger > Labour Statistics Bureau | 2.1 percent = 2.1 percent | up | 2019-05 | average hourly earnings
people out of work for more than six months stood at 310,000 | The Ledger > Labour Statistics Bureau | 310,000 = 310000 | up | 2019-05 | long-term unemployed
up from 285,000 in May 2018 | The Ledger > Labour Statistics Bureau | 285,000 = 285000 | - | 2018-05 | long-term unemployed
total employment was still 1.4 percent higher than when the coalition took office in 2015 | The Ledger > Aron Feld | 1.4 percent = 1.4 percent | up | - | employment
`,
  },
  {
    id: "crowd",
    publisher: "Harbour Times",
    text: `MADRID (Reuters) - Tens of thousands of people marched through the Spanish capital on Saturday to protest against cuts to public hospitals, in the biggest demonstration the city has seen since 2017.

Organisers claimed that 250,000 people took part. Police put the crowd at about 70,000, while the regional government said no more than 40,000 had turned out.

“This is the largest march in our history,” said Carmen Ibarra, a spokeswoman for the White Tide platform.

The regional health department denied that its budget had been reduced. Spending per patient rose 3.5 percent last year to 1,340 euros, it said in a statement.

A similar protest in November drew 200,000 people, according to the government's own count.
`,
    date: "2023-02-12",
    claims: `
Tens of thousands of people marched through the Spanish capital on Saturday | Harbour Times > Reuters | Tens of thousands of people = 10000.. person | - | 2023-02-11 | crowd
the biggest demonstration the city has seen since 2017 | Harbour Times > Reuters | - | - | - | demonstration | superlative
250,000 people took part | Harbour Times > Reuters > Organisers | 250,000 people = 250000 person | - | 2023-02-11 | crowd
the crowd at about 70,000 | Harbour Times > Reuters > Police | about 70,000 = 70000 | - | 2023-02-11 | crowd
no more than 40,000 had turned out | Harbour Times > Reuters > regional government | no more than 40,000 = ..40000 | - | 2023-02-11 | crowd
This is the largest march in our history | Harbour Times > Reuters > Carmen Ibarra | - | - | - | march | superlative
its budget had been reduced | Harbour Times > Reuters > regional health department | - | down | - | budget | denies
Spending per patient rose 3.5 percent last year | Harbour Times > Reuters > regional health department | 3.5 percent = 3.5 percent | up | 2022 | spending per patient
to 1,340 euros | Harbour Times > Reuters > regional health department | 1,340 euros = 1340 EUR | - | 2022 | spending per patient
A similar protest in November drew 200,000 people | Harbour Times > Reuters > government | 200,000 people = 200000 person | - | 2022-11 | crowd
`,
  },
  {
    id: "earthquake",
    publisher: "Morning Relay",
    text: `Death toll from Luzon quake passes 180, disaster agency says

Published: 14 March 2021

MANILA — At least 183 people were killed and more than 2,400 injured when a magnitude 6.9 earthquake struck the Philippine island of Luzon on Thursday, the national disaster agency said on Sunday.

Rescuers were still searching for 47 missing people in the town of Agoo, where three apartment blocks collapsed, the agency added. Its earlier tally, released on Friday, had put the number of dead at 96.

Some 61,000 residents have been displaced, according to the International Federation of Red Cross and Red Crescent Societies (IFRC). The federation launched an appeal for $12 million.

A hospital director in Agoo, who asked not to be named, told AFP that the real toll could be twice as high.

President Elena Cruz said 8,500 soldiers had been sent to the region. “Every road will be open by Tuesday,” she said.
`,
    claims: `
Death toll from Luzon quake passes 180 | Morning Relay > national disaster agency | passes 180 = 180.. | - | - | death toll
At least 183 people were killed | Morning Relay > national disaster agency | At least 183 people = 183.. person | - | 2021-03-11 | deaths
more than 2,400 injured | Morning Relay > national disaster agency | more than 2,400 = 2400.. | - | 2021-03-11 | injured
a magnitude 6.9 earthquake | Morning Relay > national disaster agency | 6.9 = 6.9 | - | 2021-03-11 | magnitude | optional
47 missing people in the town of Agoo | Morning Relay > national disaster agency | 47 missing people = 47 person | - | - | missing
three apartment blocks collapsed | Morning Relay > national disaster agency | three apartment blocks = 3 | - | - | buildings | optional
had put the number of dead at 96 | Morning Relay > national disaster agency | 96 = 96 | - | - | deaths
Some 61,000 residents have been displaced | Morning Relay > IFRC | Some 61,000 residents = 61000 person | - | - | displaced people
an appeal for $12 million | Morning Relay > IFRC | $12 million = 12000000 USD | - | - | appeal | optional
the real toll could be twice as high | Morning Relay > AFP > hospital director in Agoo | twice = 2 ratio | up | - | death toll | hedged
8,500 soldiers had been sent to the region | Morning Relay > Elena Cruz | 8,500 soldiers = 8500 person | - | - | soldiers
Every road will be open by Tuesday | Morning Relay > Elena Cruz | - | - | - | roads | optional
`,
  },
  {
    id: "inflation",
    publisher: "Tally",
    text: `Inflation eases in Ghana as food prices slow

Posted by Kwame Asante on 11 October 2018

Consumer price inflation in Ghana slowed to 9.8 percent year-on-year in September from 9.9 percent in August, the Ghana Statistical Service reported on Wednesday.

Food inflation fell to 8.2 percent, its lowest level in four years, while the rate for non-food items was unchanged at 10.6 percent. Petrol prices went up by 12 percent over the same period, government statistician Baah Wiredu told journalists in Accra.

The Bank of Ghana aims to keep inflation between 6 and 10 percent. It left its policy rate at 17 percent last month.

Analysts at Databank expect inflation to end the year at about 9.5 percent. “We do not see the cedi strengthening before 2019,” they wrote in a note to clients.

The International Monetary Fund has projected that Ghana's economy will expand by 6.3 percent in 2018, slower than the 8.5 percent growth recorded in 2017.
`,
    claims: `
Inflation eases in Ghana | Tally | - | down | - | inflation
food prices slow | Tally | - | - | - | food prices | optional
Consumer price inflation in Ghana slowed to 9.8 percent year-on-year in September | Tally > Ghana Statistical Service | 9.8 percent = 9.8 percent | down | 2018-09 | inflation
from 9.9 percent in August | Tally > Ghana Statistical Service | 9.9 percent = 9.9 percent | - | 2018-08 | inflation
Food inflation fell to 8.2 percent | Tally > Ghana Statistical Service | 8.2 percent = 8.2 percent | down | 2018-09 | food inflation
its lowest level in four years | Tally > Ghana Statistical Service | four years = 4 year | - | - | food inflation | optional
the rate for non-food items was unchanged at 10.6 percent | Tally > Ghana Statistical Service | 10.6 percent = 10.6 percent | flat | 2018-09 | non-food inflation
Petrol prices went up by 12 percent over the same period | Tally > Baah Wiredu | 12 percent = 12 percent | up | 2018-09 | petrol prices
aims to keep inflation between 6 and 10 percent | - | between 6 and 10 percent = 6..10 percent | - | - | inflation | target
It left its policy rate at 17 percent last month | - | 17 percent = 17 percent | - | 2018-09 | policy rate
inflation to end the year at about 9.5 percent | Tally > Analysts at Databank | about 9.5 percent = 9.5 percent | - | - | inflation | forecast
We do not see the cedi strengthening before 2019 | Tally > Analysts at Databank | - | up | - | cedi | optional
Ghana's economy will expand by 6.3 percent in 2018 | Tally > IMF | 6.3 percent = 6.3 percent | up | 2018 | GDP growth | forecast
slower than the 8.5 percent growth recorded in 2017 | Tally > IMF | 8.5 percent = 8.5 percent | up | 2017 | GDP growth
`,
  },
  {
    id: "vaccines",
    publisher: "Check Desk",
    text: `Claim: “Measles vaccination has made no difference in Brazil”

Verdict: False

By Júlia Prado, 3 May 2019

A post shared more than 14,000 times on Facebook claims that measles cases did not fall after vaccination began in Brazil in 1973.

This is wrong. According to the Ministry of Health, Brazil recorded 129,942 measles cases in 1986 and 2,396 in 1991. No cases at all were reported between 2001 and 2005, a study by researchers at the Federal University of Bahia published in The Lancet found.

The World Health Organization estimates that measles vaccines prevented 21.1 million deaths worldwide between 2000 and 2017.

Coverage with the first dose has dropped since then. It stood at 84.9 percent in 2018, down from 96 percent in 2015, ministry data show. “That is too low to stop outbreaks,” epidemiologist Rui Tavares told Check Desk.

The author of the post did not respond to a request for comment.
`,
    claims: `
Measles vaccination has made no difference in Brazil | Check Desk > unattributed | - | - | - | measles | optional
A post shared more than 14,000 times on Facebook | Check Desk | more than 14,000 times = 14000.. time | - | - | shares | optional
measles cases did not fall after vaccination began in Brazil in 1973 | Check Desk > post | - | down | - | measles cases | negated
Brazil recorded 129,942 measles cases in 1986 | Check Desk > Ministry of Health | 129,942 measles cases = 129942 case | - | 1986 | measles cases
2,396 in 1991 | Check Desk > Ministry of Health | 2,396 = 2396 | - | 1991 | measles cases
No cases at all were reported between 2001 and 2005 | Check Desk > researchers at the Federal University of Bahia | No cases = 0 case | - | 2001..2005 | measles cases | optional
measles vaccines prevented 21.1 million deaths worldwide between 2000 and 2017 | Check Desk > WHO | 21.1 million deaths = 21100000 death | - | 2000..2017 | deaths prevented
Coverage with the first dose has dropped since then | - | - | down | - | vaccination coverage
It stood at 84.9 percent in 2018 | - | 84.9 percent = 84.9 percent | down | 2018 | vaccination coverage
down from 96 percent in 2015 | - | 96 percent = 96 percent | - | 2015 | vaccination coverage
`,
  },
  {
    id: "trade",
    publisher: "Pacific Ledger",
    text: `Vietnam's exports to the United States jump 28 pct in first half: customs

HANOI, July 12, 2019 (Xinhua) -- Vietnam exported goods worth 27.5 billion U.S. dollars to the United States in the first six months of this year, up 28.6 percent year on year, according to the General Department of Vietnam Customs.

In the period, imports from the United States totaled 6.8 billion dollars, a rise of 12.3 percent. The Southeast Asian country thus had a trade surplus of 20.7 billion dollars with the United States.

Garments, phones and wooden furniture were the biggest earners. Garment shipments were worth 7.2 billion dollars and accounted for 26 percent of the total.

Trade with China moved the other way. Exports to China fell 1.5 percent to 16.6 billion dollars between January and June, the department said, while imports grew to 36.8 billion dollars.

Vietnam's total trade turnover exceeded 245 billion dollars in the first half, about 8 percent more than in the same period of 2018.
`,
    claims: `
Vietnam's exports to the United States jump 28 pct in first half | Pacific Ledger > Xinhua > General Department of Vietnam Customs | 28 pct = 28 percent | up | 2019-01..2019-06 | exports
Vietnam exported goods worth 27.5 billion U.S. dollars | Pacific Ledger > Xinhua > General Department of Vietnam Customs | 27.5 billion U.S. dollars = 27500000000 USD | - | 2019-01..2019-06 | exports
up 28.6 percent year on year | Pacific Ledger > Xinhua > General Department of Vietnam Customs | 28.6 percent = 28.6 percent | up | 2019-01..2019-06 | exports
imports from the United States totaled 6.8 billion dollars | Pacific Ledger > Xinhua > General Department of Vietnam Customs | 6.8 billion dollars = 6800000000 USD | - | 2019-01..2019-06 | imports
a rise of 12.3 percent | Pacific Ledger > Xinhua > General Department of Vietnam Customs | 12.3 percent = 12.3 percent | up | 2019-01..2019-06 | imports
had a trade surplus of 20.7 billion dollars | Pacific Ledger > Xinhua > General Department of Vietnam Customs | 20.7 billion dollars = 20700000000 USD | - | 2019-01..2019-06 | trade surplus
Garment shipments were worth 7.2 billion dollars | Pacific Ledger > Xinhua > General Department of Vietnam Customs | 7.2 billion dollars = 7200000000 USD | - | 2019-01..2019-06 | garment exports
accounted for 26 percent of the total | Pacific Ledger > Xinhua > General Department of Vietnam Customs | 26 percent = 26 percent | - | 2019-01..2019-06 | share of garments
Exports to China fell 1.5 percent | Pacific Ledger > Xinhua > General Department of Vietnam Customs | 1.5 percent = 1.5 percent | down | 2019-01..2019-06 | exports
to 16.6 billion dollars between January and June | Pacific Ledger > Xinhua > General Department of Vietnam Customs | 16.6 billion dollars = 16600000000 USD | - | 2019-01..2019-06 | exports
imports grew to 36.8 billion dollars | Pacific Ledger > Xinhua > General Department of Vietnam Customs | 36.8 billion dollars = 36800000000 USD | up | 2019-01..2019-06 | imports
Garments, phones and wooden furniture were the biggest earners | Pacific Ledger > Xinhua | - | - | - | exports | optional
total trade turnover exceeded 245 billion dollars in the first half | Pacific Ledger > Xinhua > General Department of Vietnam Customs | 245 billion dollars = 245000000000.. USD | - | 2019-01..2019-06 | trade
about 8 percent more than in the same period of 2018 | Pacific Ledger > Xinhua > General Department of Vietnam Customs | about 8 percent = 8 percent | up | 2019-01..2019-06 | trade
`,
  },
  {
    id: "emissions",
    publisher: "Green Column",
    text: `Global emissions set to hit a record, scientists warn

By Ingrid Moe | 5 December 2018 | 09:30 GMT

Global carbon dioxide emissions are expected to rise by 2.7 percent this year, according to the Global Carbon Project, reaching an all-time high of 37.1 billion tonnes.

The increase, the second in a row, is driven by coal use in China, the group of scientists said in a report published in Nature on Wednesday. Chinese emissions are projected to grow 4.7 percent in 2018 and now make up 27 percent of the world's total.

Emissions in the European Union, by contrast, are forecast to fall slightly, by 0.7 percent. In the United States they will climb about 2.5 percent after a decade of decline.

“The rise in emissions should be a wake-up call,” said Corinne Le Quéré of the University of East Anglia, who led the work.

India's environment ministry disputed the finding that its emissions grew 6.3 percent. The true figure was closer to 4 percent, it said, citing data from the Central Electricity Authority.
`,
    claims: `
Global emissions set to hit a record | Green Column > scientists | - | - | - | emissions | optional
Global carbon dioxide emissions are expected to rise by 2.7 percent this year | Green Column > Global Carbon Project | 2.7 percent = 2.7 percent | up | 2018 | carbon dioxide emissions | forecast
an all-time high of 37.1 billion tonnes | Green Column > Global Carbon Project | 37.1 billion tonnes = 37100000000 t | - | 2018 | carbon dioxide emissions | forecast
Chinese emissions are projected to grow 4.7 percent in 2018 | Green Column > Global Carbon Project | 4.7 percent = 4.7 percent | up | 2018 | emissions | forecast
now make up 27 percent of the world's total | Green Column > Global Carbon Project | 27 percent = 27 percent | - | - | share of emissions
forecast to fall slightly, by 0.7 percent | Green Column > Global Carbon Project | 0.7 percent = 0.7 percent | down | 2018 | emissions | forecast
they will climb about 2.5 percent | Green Column > Global Carbon Project | about 2.5 percent = 2.5 percent | up | 2018 | emissions | forecast
its emissions grew 6.3 percent | Green Column > India's environment ministry | 6.3 percent = 6.3 percent | up | 2018 | emissions | denies
The true figure was closer to 4 percent | Green Column > India's environment ministry > Central Electricity Authority | 4 percent = 4 percent | - | - | emissions growth
`,
  },
];
