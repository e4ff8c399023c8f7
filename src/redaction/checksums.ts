// Check digits distinguish a card or account number from any other number of its length.

/** Payment cards by the check digit and the first digits of ISO/IEC 7812: Visa, Mastercard, American Express and others. */
export function isCard(text: string): boolean {
  const number = text.replace(/\D/g, '');
  return /^(?:[3-6]\d{12,18}|2[2-7]\d{14})$/.test(number) && passesLuhn(number);
}

function passesLuhn(number: string): boolean {
  let sum = 0;
  for (let i = 0; i < number.length; i++) {
    const digit = Number(number[number.length - 1 - i]) * (i % 2 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** The check of ISO 13616: letters as numbers, first four characters last, remainder by 97 is 1. */
export function isIban(text: string): boolean {
  const plain = text.replace(/[ -]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(plain)) return false;
  let rest = 0;
  for (const char of plain.slice(4) + plain.slice(0, 4)) {
    for (const digit of String(Number.parseInt(char, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}
