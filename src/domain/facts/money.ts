/** Money in the words of British English. Small, since a browser needs it too. */
const moneyFormat = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  trailingZeroDisplay: 'stripIfInteger',
});

/** Pence as pounds: 120000 is £1,200 and 120050 is £1,200.50. */
export const writeMoney = (pence: number) => moneyFormat.format(pence / 100);
