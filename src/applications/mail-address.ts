/** An e-mail address in a text, not longer than one may be (RFC 5321). Global: for `replace` and `matchAll`. */
export const mailAddress = /[^\s@<>"'(),;:[\]]{1,64}@[^\s@<>"'(),;:[\]]{1,190}\.[^\s@<>"'(),;:[\].]+/gu;
