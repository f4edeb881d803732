import { describe, expect, test } from 'vitest';
import { readTyped } from '#core/when/typed/read';
import { MONDAY, said, table } from '../../../../helpers/typed-dates';

describe('Q1: a text is read as finely as it is written', () => {
  test.each(
    table(`
      5 March 11:00 → 2022-03-05T11:00
      late Sunday → 2022-03-06Tlate
      about 6 March → 2022-03-06~
      since Saturday → 2022-03-05/..
      5-6 March → 2022-03-05/2022-03-06
      2022-03~ → 2022-03~
      5 March 2022 → 2022-03-05
      March 5, 2022 → 2022-03-05
      March 5th → 2022-03-05
      the 5th of March → 2022-03-05
      5 Mar → 2022-03-05
      Sat 5 March 2022 → 2022-03-05
      Saturday, March 5, 2022, at 9 a.m. → 2022-03-05T09:00
      5 March 2022 9:30pm → 2022-03-05T21:30
      5 March at 18.30 → 2022-03-05T18:30
      5 March 2022 0900 → 2022-03-05T09:00
      5 March 12 am → 2022-03-05T00:00
      5 March 12 pm → 2022-03-05T12:00
      5 March 2022 at 11:00:05 → 2022-03-05T11:00:05
      5.3.2022 → 2022-03-05
      05.03.2022 18:30 → 2022-03-05T18:30
      05.03.22 → 2022-03-05
      5.3. 11:00 → ! words .
      25/3/2022 → 2022-03-25
      3/25/2022 → 2022-03-25
      5/5/2022 → 2022-05-05
      2022-03-05T11:00 → 2022-03-05T11:00
      2022-03-05 11:00 → 2022-03-05T11:00
      2022-03-05 evening → 2022-03-05Tevening
      March 2022 → 2022-03
      in March → 2022-03
      March → 2022-03
      December → 2021-12
      25 December → 2021-12-25
      2022 → 2022
      in 2014 → 2014
      spring 2022 → 2022-21
      spring of 2022 → 2022-21
      the 1990s → 199X
      2020s → 202X
      20th century → 19XX
      44 BC → -0043
      AD 79 → 0079
      79 AD → 0079
      yesterday → 2022-03-06
      today → 2022-03-07
      tomorrow → 2022-03-08
      the day before yesterday → 2022-03-05
      last night → 2022-03-06Tlate
      this morning → 2022-03-07Tmorning
      tonight → 2022-03-07Tevening
      yesterday evening → 2022-03-06Tevening
      yesterday at 18:30 → 2022-03-06T18:30
      Sunday → 2022-03-06
      on Sunday → 2022-03-06
      Sunday evening → 2022-03-06Tevening
      early Sunday → 2022-03-06Tearly
      Sunday afternoon → 2022-03-06Tafternoon
      Sunday at noon → 2022-03-06Tnoon
      Sunday night → 2022-03-06Tlate
      Monday → 2022-03-07
      last Monday → 2022-02-28
      next Monday → 2022-03-14
      Tuesday → 2022-03-01
      last Tuesday → 2022-03-01
      next Tuesday → 2022-03-08
      three days ago → 2022-03-04
      a week ago → 2022-02-28
      two weeks ago → 2022-02-21
      in three days → 2022-03-10
      two months ago → 2022-01
      last month → 2022-02
      last year → 2021
      circa 6 March → 2022-03-06~
      around noon on Sunday → 2022-03-06Tnoon~
      about 9 a.m. on Sunday → 2022-03-06T09:00~
      6 March? → 2022-03-06?
      possibly Sunday → 2022-03-06?
      perhaps about 6 March → 2022-03-06%
      c. 2014 → 2014~
      from 5 March → 2022-03-05/..
      since 11:00 on Saturday → 2022-03-05T11:00/..
      until Sunday → ../2022-03-06
      before 6 March → /2022-03-05
      before 2014 → /2013
      before 9am on Sunday → /2022-03-06T09:00
      by 6 March → /2022-03-06
      by Sunday → /2022-03-06
      after 5 March → 2022-03-06/
      not before 6 March → 2022-03-06/
      through Sunday → ../2022-03-06
      5–6 March 2022 → 2022-03-05/2022-03-06
      March 5-6 → 2022-03-05/2022-03-06
      5 and 6 March → 2022-03-05/2022-03-06
      5 to 6 March → 2022-03-05/2022-03-06
      from 5 to 6 March → 2022-03-05/2022-03-06
      from 5 March to 6 March 2022 → 2022-03-05/2022-03-06
      between 5 and 6 March → 2022-03-05/2022-03-06
      28 February – 2 March 2022 → 2022-02-28/2022-03-02
      28 December – 2 January 2022 → 2021-12-28/2022-01-02
      March–April 2022 → 2022-03/2022-04
      2020–2022 → 2020/2022
      from Saturday to Monday → 2022-03-05/2022-03-07
      5 March 11:00-13:00 → 2022-03-05T11:00/2022-03-05T13:00
      5 March, 11:00 to 13:00 → 2022-03-05T11:00/2022-03-05T13:00
      11:00–13:00 5 March → 2022-03-05T11:00/2022-03-05T13:00
      between 9 and 11 a.m. on Saturday → 2022-03-05T09:00/2022-03-05T11:00
      from 9 a.m. to 4 p.m. on Saturday → 2022-03-05T09:00/2022-03-05T16:00
      from 5 March for three days → 2022-03-05/2022-03-07
      5 March 11:00 for 11 hours → 2022-03-05T11:00/2022-03-05T22:00
      from 5 March for several days → 2022-03-05/
      for 11 hours from 9am on Saturday → 2022-03-05T09:00/2022-03-05T20:00
      between 9 and 4pm on Saturday → 2022-03-05T09:00/2022-03-05T16:00
      9-11am Saturday → 2022-03-05T09:00/2022-03-05T11:00
      11 to 9pm on Saturday → 2022-03-05T11:00/2022-03-05T21:00
      5 March 22:00–05:00 → 2022-03-05T22:00/2022-03-06T05:00
      10pm Saturday to 2am Sunday → 2022-03-05T22:00/2022-03-06T02:00
      28–2 March → 2022-02-28/2022-03-02
      30 Dec – 3 Jan → 2021-12-30/2022-01-03
      5/6 March → 2022-03-05/2022-03-06
      1914-18 → 1914/1918
      2021/22 → 2021/2022
      winter 2021-22 → 2021-24
      last spring → 2021-21
      last March → 2021-03
      on Tuesday last week → 2022-03-01
      12 noon on Saturday → 2022-03-05Tnoon
      1100 local time on Saturday → 2022-03-05T11:00
      1100 hours on 6 March → 2022-03-06T11:00
      6 March 24:00 → 2022-03-07T00:00
      6 March 1945 → 1945-03-06
      2022/03/05 → 2022-03-05
      20220305 → 2022-03-05
      2 at night on Sunday → 2022-03-06T02:00
      5 березня о 2 ночі → 2022-03-05T02:00
      5 березня о 3 дня → 2022-03-05T15:00
      5 березня о 9-й ранку → 2022-03-05T09:00
      о дев'ятій вечора в суботу → 2022-03-05T21:00
      з 9 ранку до 4 дня 5 березня → 2022-03-05T09:00/2022-03-05T16:00
      між 9 та 11 ранку в суботу → 2022-03-05T09:00/2022-03-05T11:00
      рано вранці 6 березня → 2022-03-06Tearly
      тиждень тому → 2022-02-28
      торік → 2021
      влітку 2014-го → 2014-22
      2014–2022 роки → 2014/2022
      6 числа → 2022-03-06
      24 лют. → 2022-02-24
      5 березня 11:00 → 2022-03-05T11:00
      5 березня 2022 року → 2022-03-05
      у неділю → 2022-03-06
      пізно в неділю → 2022-03-06Tlate
      близько 6 березня → 2022-03-06~
      з суботи → 2022-03-05/..
      5–6 березня → 2022-03-05/2022-03-06
      до неділі → ../2022-03-06
      з 5 до 6 березня → 2022-03-05/2022-03-06
      учора → 2022-03-06
      позавчора → 2022-03-05
      учора ввечері → 2022-03-06Tevening
      вранці 6 березня → 2022-03-06Tmorning
      о 9 ранку в суботу → 2022-03-05T09:00
      о 9 вечора в суботу → 2022-03-05T21:00
      3 дні тому → 2022-03-04
      минулого вівторка → 2022-03-01
      наступного вівторка → 2022-03-08
      у п'ятницю → 2022-03-04
      березень 2022 → 2022-03
      у березні → 2022-03
      навесні 2022 → 2022-21
      44 до н. е. → -0043
      XX століття → 19XX
      1990-ті → 199X
      можливо, 6 березня → 2022-03-06?
      в субботу → 2022-03-05
      5 марта 2022 в 11:00 → 2022-03-05T11:00
    `),
  )('%s → %s', (text, expected) => expect(said(readTyped(text, MONDAY))).toBe(expected));
});
