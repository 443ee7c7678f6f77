import type { TextExample } from "./text-example.ts";

/** Energy, aid, drought, pages of agencies, updates and corrections, pages in HTML. */
export const worked3: readonly TextExample[] = [
  {
    id: "energy",
    publisher: "Grid Daily",
    text: `Solar overtakes coal in Britain for the first time, analysis finds

Published: Tuesday, 4 July 2017

Britain generated more electricity from solar panels than from coal between April and June, according to an analysis by Carbon Brief.

Solar farms produced 4.1 terawatt-hours (TWh) in the quarter, 12 percent more than a year earlier, while coal output slumped 56 percent to 1.3 TWh. Coal supplied just 2 percent of the country's power.

National Grid, the network operator, said on Monday that demand for grid electricity on the afternoon of 21 May had been the lowest in a decade. A spokesman for the company told the Guardian that 8.7 gigawatts of solar power were being produced at the time.

“Coal is finished,” claimed Emma Ridge of the Renewables Association. Not everyone agrees. The coal lobby says that plants will still be needed in winter and that prices would have been 9 percent higher without them.

Correction (6 July): An earlier version of this article said that solar output rose 21 percent. The correct figure is 12 percent.
`,
    claims: `
Solar overtakes coal in Britain for the first time | Grid Daily > Carbon Brief | - | - | - | electricity from solar | optional
Britain generated more electricity from solar panels than from coal between April and June | Grid Daily > Carbon Brief | - | up | 2017-04..2017-06 | electricity from solar | optional
Solar farms produced 4.1 terawatt-hours | Grid Daily > Carbon Brief | 4.1 terawatt-hours = 4100000000000 Wh | - | 2017-04..2017-06 | solar output
12 percent more than a year earlier | Grid Daily > Carbon Brief | 12 percent = 12 percent | up | 2017-04..2017-06 | solar output
coal output slumped 56 percent | Grid Daily > Carbon Brief | 56 percent = 56 percent | down | 2017-04..2017-06 | coal output
to 1.3 TWh | Grid Daily > Carbon Brief | 1.3 TWh = 1300000000000 Wh | - | 2017-04..2017-06 | coal output
Coal supplied just 2 percent of the country's power | Grid Daily > Carbon Brief | just 2 percent = 2 percent | - | 2017-04..2017-06 | coal share
had been the lowest in a decade | Grid Daily > National Grid | a decade = 10 year | - | 2017-05-21 | demand for electricity | optional
8.7 gigawatts of solar power were being produced at the time | Grid Daily > Guardian > National Grid | 8.7 gigawatts = 8700000000 W | - | 2017-05-21 | solar power
prices would have been 9 percent higher without them | Grid Daily > coal lobby | 9 percent = 9 percent | up | - | prices
solar output rose 21 percent | Grid Daily | 21 percent = 21 percent | up | - | solar output | optional
The correct figure is 12 percent | Grid Daily | 12 percent = 12 percent | - | - | solar output
`,
  },
  {
    id: "aid",
    publisher: "ReliefLine",
    text: `Yemen: Key figures

Last updated: 15 June 2020

An estimated 24.3 million people, or 80 percent of the population, need some form of humanitarian assistance.

• 2 million children under five are acutely malnourished
• 3.6 million people have been displaced since 2015
• Only 51 percent of health facilities are fully functional

OCHA warned on 10 June that 31 of 41 major UN programmes would close or scale back within weeks unless funds arrive. Donors pledged $1.35 billion at a conference in Riyadh on 2 June, well below the $2.4 billion the UN had sought and half of what was raised in 2019.

WFP has cut rations for 8.5 million people in the north of the country since April. “We are at breaking point,” said its regional director, Amir Said. He told the BBC that a full ration now costs 16 dollars a month, a quarter more than in January.

The number of cholera cases has fallen, with 110,000 suspected infections reported between January and May compared with 336,000 in the same months of last year, according to WHO.
`,
    claims: `
An estimated 24.3 million people | ReliefLine | An estimated 24.3 million people = 24300000 person | - | - | people in need
or 80 percent of the population | ReliefLine | 80 percent = 80 percent | - | - | people in need
2 million children under five are acutely malnourished | ReliefLine | 2 million children = 2000000 person | - | - | malnourished children
3.6 million people have been displaced since 2015 | ReliefLine | 3.6 million people = 3600000 person | - | - | displaced people
Only 51 percent of health facilities are fully functional | ReliefLine | Only 51 percent = 51 percent | - | - | health facilities
31 of 41 major UN programmes would close or scale back within weeks | ReliefLine > OCHA | 31 = 31 | - | - | programmes | optional
Donors pledged $1.35 billion at a conference in Riyadh on 2 June | - | $1.35 billion = 1350000000 USD | - | 2020-06-02 | pledges
well below the $2.4 billion the UN had sought | - | $2.4 billion = 2400000000 USD | - | - | funding sought
half of what was raised in 2019 | ReliefLine | half = 50 percent | - | - | pledges | optional
WFP has cut rations for 8.5 million people in the north of the country since April | - | 8.5 million people = 8500000 person | - | - | rations
a full ration now costs 16 dollars a month | ReliefLine > BBC > Amir Said | 16 dollars = 16 | - | - | ration cost
a quarter more than in January | ReliefLine > BBC > Amir Said | a quarter = 25 percent | up | - | ration cost
The number of cholera cases has fallen | ReliefLine > WHO | - | down | - | cholera cases | optional
110,000 suspected infections reported between January and May | ReliefLine > WHO | 110,000 suspected infections = 110000 | - | 2020-01..2020-05 | cholera cases
compared with 336,000 in the same months of last year | ReliefLine > WHO | 336,000 = 336000 | - | 2019-01..2019-05 | cholera cases
`,
  },
  {
    id: "satellite",
    publisher: "Arms Notebook",
    text: `Reactor activity at Yongbyon resumes

May 9, 2016 — by Peter Lang

Satellite images taken on April 28 show that steam is rising from the reactor hall at Yongbyon, a first since October, the research group Orbital Watch said in a report released on Friday.

The five-megawatt reactor can produce about six kilograms of plutonium a year, enough for one or two bombs, according to David Marr, a former inspector at the International Atomic Energy Agency (IAEA).

South Korea's defence ministry estimates that the North holds more than 40 kilograms of the material. “We cannot confirm that figure,” an IAEA spokeswoman said.

Orbital Watch counted 14 new buildings at the uranium plant, which had doubled in size by 2014. KCNA, the North's state news agency, has said that the country is “mass-producing” warheads, but provided no evidence.

UPDATE 5/12/2016: The Washington Tribune, citing US intelligence officials, reports that the reactor has been shut down again.
`,
    claims: `
Reactor activity at Yongbyon resumes | Arms Notebook | - | - | - | reactor activity | optional
steam is rising from the reactor hall at Yongbyon | Arms Notebook > Orbital Watch | - | - | - | steam | optional
The five-megawatt reactor can produce about six kilograms of plutonium a year | Arms Notebook > David Marr | about six kilograms = 6 kg | - | - | plutonium production
The five-megawatt reactor | Arms Notebook > David Marr | five-megawatt = 5000000 W | - | - | reactor capacity | optional
enough for one or two bombs | Arms Notebook > David Marr | one or two bombs = 1..2 | - | - | bombs
the North holds more than 40 kilograms of the material | Arms Notebook > South Korea's defence ministry | more than 40 kilograms = 40.. kg | - | - | plutonium stock
counted 14 new buildings at the uranium plant | Arms Notebook > Orbital Watch | 14 new buildings = 14 | - | - | buildings
which had doubled in size by 2014 | Arms Notebook > Orbital Watch | doubled = 2 ratio | up | - | size
`,
  },
  {
    id: "drought",
    publisher: "Veld",
    text: `Dam levels fall again

Western Cape dam levels dropped to 24.9 percent this week from 25.3 percent the week before, the Department of Water and Sanitation said in its bulletin of 5 February 2018.

Theewaterskloof, the province's largest dam, is at 11.9%. A year ago it stood at 34.2%.

Cape Town mayor Patricia Louw says residents used 547 million litres a day last week, well above the target of 450 million litres. Day Zero, when taps would run dry, has been moved to 11 May from 16 April thanks to lower use by farmers.

The maize crop could shrink by a fifth this season, the farmers' union AgriCape estimates. Government crop forecasters are more optimistic: in January they put the harvest at 12.2 million tonnes, against 16.8 million tonnes in 2017.

Wheat farmers lost about 5.9 billion rand to the drought and roughly 30,000 seasonal jobs disappeared, according to the provincial government.
`,
    claims: `
Dam levels fall again | Veld | - | down | - | dam levels
Western Cape dam levels dropped to 24.9 percent this week | Veld > Department of Water and Sanitation | 24.9 percent = 24.9 percent | down | 2018-02-05..2018-02-11 | dam levels
from 25.3 percent the week before | Veld > Department of Water and Sanitation | 25.3 percent = 25.3 percent | - | 2018-01-29..2018-02-04 | dam levels
Theewaterskloof, the province's largest dam, is at 11.9% | Veld > Department of Water and Sanitation | 11.9% = 11.9 percent | - | - | dam level
A year ago it stood at 34.2% | Veld > Department of Water and Sanitation | 34.2% = 34.2 percent | - | - | dam level
residents used 547 million litres a day last week | Veld > Patricia Louw | 547 million litres = 547000000 | - | - | water use
well above the target of 450 million litres | Veld > Patricia Louw | 450 million litres = 450000000 | - | - | water use target
The maize crop could shrink by a fifth this season | Veld > AgriCape | a fifth = 20 percent | down | - | maize crop | forecast
they put the harvest at 12.2 million tonnes | Veld > Government crop forecasters | 12.2 million tonnes = 12200000 t | - | - | maize harvest
against 16.8 million tonnes in 2017 | Veld > Government crop forecasters | 16.8 million tonnes = 16800000 t | - | 2017 | maize harvest
Wheat farmers lost about 5.9 billion rand to the drought | Veld > provincial government | about 5.9 billion rand = 5900000000 ZAR | - | - | losses
roughly 30,000 seasonal jobs disappeared | Veld > provincial government | roughly 30,000 seasonal jobs = 30000 job | - | - | jobs
`,
  },
  {
    id: "html-page",
    publisher: null,
    file: "page.html",
    text: `<!doctype html><html><head><title>Tourism recovers on the islands | Atoll News</title><meta property="og:site_name" content="Atoll News"><meta property="article:published_time" content="2022-08-03T10:00:00Z"></head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Tourism recovers on the islands</h1><p class="byline">By Mariam Naseer</p><p>The Maldives welcomed 131,366 tourists in July, 1.8&nbsp;percent more than in the same month last year, the Ministry of Tourism said on Wednesday.</p><p>India remained the largest market with 17,600 visitors, followed by Russia.</p><blockquote><p>“We expect 1.6 million arrivals this year,” tourism minister Abdulla Rasheed told the Island Post.</p></blockquote><p>Hotel occupancy stood at 55 percent, down from 61 percent in June, according to the ministry.</p></article><footer>Contact us: 300 1234</footer></body></html>`,
    claims: `
Tourism recovers on the islands | Atoll News | - | up | - | tourism
The Maldives welcomed 131,366 tourists in July | Atoll News > Ministry of Tourism | 131,366 tourists = 131366 person | - | 2022-07 | tourists
1.8 percent more than in the same month last year | Atoll News > Ministry of Tourism | 1.8 percent = 1.8 percent | up | 2022-07 | tourists
India remained the largest market with 17,600 visitors | Atoll News > Ministry of Tourism | 17,600 visitors = 17600 person | - | 2022-07 | visitors
1.6 million arrivals this year | Atoll News > Island Post > Abdulla Rasheed | 1.6 million arrivals = 1600000 | - | 2022 | arrivals | forecast
Hotel occupancy stood at 55 percent | Atoll News > Ministry of Tourism | 55 percent = 55 percent | down | 2022-07 | hotel occupancy
down from 61 percent in June | Atoll News > Ministry of Tourism | 61 percent = 61 percent | - | 2022-06 | hotel occupancy
`,
  },
];
