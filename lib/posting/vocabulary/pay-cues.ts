import type { Term } from '../terms';
import { listed } from './listed';

/**
 * Words that say what an amount is. `base`, `total`, `stipend` and plain `pay` announce pay and its basis; `not-pay` names money
 * that is none (bonus, equity, budgets, funding, prices); `net` is pay after tax, which listings print beside the gross.
 */
export const PAY_CUES: readonly Term[] = [
  {
    kind: 'pay',
    id: 'pay',
    forms: listed(`
      range is, the range, range for, salary, salary range, pay, pay range, payment, paid, remuneration,
      compensation, compensation range, comp, comp range, wage, earn, earning, hourly rate,
      pay rate, rate of pay, rate, day rate, daily rate, hiring range, posting range,
      range for this role, range for this position, range for the role, range for the position, emolument,
      honorarium, CTC, package, fixed cash, cash compensation, cash salary, starting at, salaried,
      assistantship, fellowship amount, pay scale, pay band, salary band, salary scale, pay grade, salary grade,
      spinal point, spine point, gross, salary expectation, expected range, estimated range,
      budgeted range, salaire, rémunération, remuneration brute, brut, gratification, Gehalt, Jahresgehalt,
      Bruttogehalt, Monatsgehalt, Vergütung, Bezahlung, mzda, plat, lön, lønn, løn, salario, salário, stipendio,
      hourly range, annual range, monthly range, weekly range, yearly range, hiring rate, hourly pay, monthly pay,
      compensation band, retribuzione, wynagrodzenie, bruto, brutto, nabízíme, annuel, sueldo, remuneração, bruttó, 年薪, 月薪, 給与, 年収,
      연봉
    `),
  },
  {
    kind: 'pay',
    id: 'base',
    forms: listed(`
      base salary, base pay, base compensation, basic salary, basic pay, base salary range, base pay range,
      base wage, base rate, base range, academic base salary, base, base annual salary, base cash,
      base hourly rate, base hourly
    `),
  },
  {
    kind: 'pay',
    id: 'total',
    forms: listed(`
      OTE, on target earnings, total compensation, total cash,
      total target compensation, total target cash, total cash compensation, total pay,
      total annual compensation, total earnings, total on target earnings, total package,
      total compensation range, total direct compensation, total rewards range, TTC, total remuneration,
      overall compensation, total salary package, total first year compensation, target total compensation,
      all-in compensation, TC, total comp, on target compensation
    `),
  },
  {
    kind: 'pay',
    id: 'stipend',
    forms: listed(`
      stipend, scholarship, studentship, bursary, maintenance grant, maintenance stipend, living stipend,
      tax-free stipend, fellowship stipend, doctoral grant, phd grant, PhD scholarship, maintenance award,
      living allowance stipend, bourse, borsa, beca, bolsa, stipendium, research scholarship, UKRI rate,
      UKRI stipend, maintenance payment, maintenance allowance, annual maintenance grant, tax-free bursary,
      fellowship, fellowship grant, scholarship allowance, monthly grant, monthly research grant, value of award,
      value of the award, award value, scholarship value, fellowship value, value & duration, value and duration,
      stipend worth, stipend valued at, stipends are valued, stipends are valued at, stipend is valued at,
      scholarship worth, scholarship valued at, scholarship is valued at, scholarships are valued at, studentship worth, bursary worth
    `),
  },
  {
    kind: 'pay',
    id: 'net',
    forms: listed(`
      net, net salary, net pay, net income, take-home, take-home pay, after tax, after taxes,
      after deductions, after employer, netto, net monthly, net of tax, net per month,
      after social security
    `),
  },
  {
    kind: 'pay',
    id: 'not-pay',
    forms: listed(`
      work trial, paid trial, trial day, trial project,
      bonus, saved, saves, cost savings, threshold, salary threshold, bonus payment, bonus pay, extra payment,
      premium payment, severance pay, sick pay, maternity pay, paid leave, paid time off, paid parental leave,
      paid holiday, paid vacation, signing bonus, sign-on bonus, sign-on, signing, annual bonus,
      performance bonus, retention bonus, referral bonus, referral fee, referral, commission, incentive,
      incentive pay, incentive compensation, equity, equity compensation, equity-based compensation, stock,
      stock compensation, stock options, RSU, share options, shares, vesting, holiday pay, holiday allowance,
      year-end bonus, variable pay, variable compensation, overtime, overtime pay, allowance, living allowance,
      mobility allowance, family allowance, housing allowance, travel allowance, relocation allowance,
      child allowance, meal allowance, special allowance, monthly allowance, weighting allowance, reimbursement,
      reimburse, tuition reimbursement, tuition, tuition fee, tuition waiver, fees,
      bench fee, application fee, visa fee, health surcharge, relocation, relocation package,
      relocation assistance, relocation stipend, relocation support, moving expenses, loan, loan repayment,
      student loan, CME, CEU, 401k, 401(k), 401k match, matching contribution, lunch allowance,
      conference budget, conference travel, travel fund, research fund,
      training funds, for travel, for conferences, 403b, 403(b), pension, pension contribution,
      superannuation contribution, retirement, HSA, FSA, insurance, premium, deductible,
      life insurance, health insurance, wellness, wellness stipend, wellness benefit, wellbeing, gym,
      gym membership, commuter, commuter benefit, commuter stipend, transit, parking, meal voucher, voucher,
      home office, home office stipend, remote work stipend, phone stipend, cell phone stipend,
      equipment stipend, technology stipend, learning stipend, development stipend, education stipend,
      learning budget, training budget, travel stipend, childcare, fertility, adoption, per diem, perk,
      benefit of, benefits worth, gift, donation, charity, book stipend, professional development,
      credits, compute credits, consumables, equipment, laptop, hardware, budget, project budget, annual budget,
      operating budget, funding, in funding, seed funding, research funding, raised, raise, raising, seed,
      series a, series b, series c, series d, series e, valuation, valued, valued at, investment, invested,
      invest, investor, backed, revenue, ARR, turnover, sales, profit, gmv, market cap, grant, research grant,
      starting grant, start-up grant, seed grant, startup package, start-up package, startup fund,
      start-up fund, research support, research budget, endowment, expenditure, spend, spending,
      spent, cost, costing, price, priced, worth, prize, assets under management, AUM,
      transactions, losses, income threshold, salary increase, donor, gift of,
      student payments, additional payments, top-up, potential progression, contract value, deal, payments processed, covering equipment, donation matching, discount,
      referral reward, penalty, tax credit, child benefit, summer salary, summer support, summer funding
    `),
  },
];

/** Spans that pay is counted by. `before` words stand before the amount ("annual salary of"), the others behind it. */
export const PAY_UNIT_TERMS: readonly Term[] = [
  {
    kind: 'pay-unit',
    id: 'year',
    forms: listed(`
      per year, a year, /year, /yr, per yr, yearly, annually, annual, annum, per annum, p.a.,
      p.a, p/a, /annum, /a, each year, every year, annualized, annualised, pro Jahr, par an, /an, annuel,
      annuelle, jährlich, Jahresgehalt, per calendar year, full year, yr, LPA, år, om året, pr. år,
      for one year, per år, al año, all’anno, rocznie, 年薪, 年収, 연봉, pr year, pr. year, twelve month, 12-month,
 calendar-year
    `),
  },
  { kind: 'pay-unit', id: 'year', forms: listed('pa, PA'), exactCase: true },
  {
    kind: 'pay-unit',
    id: 'month',
    forms: listed(`
      per month, a month, /month, /mo, monthly, p.m., pcm, per calendar month, /mth, each month,
      every month, pro Monat, monatlich, Monatsgehalt, par mois, /mois, mensuel, mensuelle, měsíčně,
      měsíc, pr. måned, per måned, per månad, i månaden, /Monat, al mes, al mese, mensili, miesięcznie, 月薪,
      pr month, month gross, pr. month, p/m, mån, /mån, monthly gross, gross monthly
    `),
  },
  { kind: 'pay-unit', id: 'week', forms: listed('per week, a week, /week, /wk, weekly, each week, p.w., pw') },
  { kind: 'pay-unit', id: 'day', forms: listed('per day, a day, /day, daily, day rate, each day') },
  {
    kind: 'pay-unit',
    id: 'hour',
    forms: listed(`
      per hour, an hour, /hour, /hr, /h, hourly, per hr, hr, p.h., pro Stunde, Stundenlohn,
      each hour, hourly rate, timen, ph
    `),
  },
  {
    kind: 'pay-unit',
    id: 'other',
    forms: listed(`
      per semester, a semester, /semester, each semester, per term, per quarter, per course, per fortnight,
      fortnightly, biweekly, bi-weekly, per project, per task, per academic term, per summer,
      per person, per session
    `),
  },
];
