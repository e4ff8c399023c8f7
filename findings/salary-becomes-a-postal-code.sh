#!/usr/bin/env bash
# What four libraries take out of messages about an application as personal data.
#
# redact-pii 3.4.0, @coffeeandfun/remove-pii 3.0.1, @openredaction/openredaction 1.0.4, @redactpii/node 1.0.17.
#
# One would guess that they take too little of what is foreign and leave what is plain. Two of four take both ends of
# a salary for postal codes, one takes "Best regards" for the plate of a car, a job title or "Dear hiring manager" for
# a name is taken by two, a version of a program for an address of the internet by three. A telephone number with a
# country stays in part or whole in all. What is left reads as if it had been cleaned.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save redact-pii@3.4.0 @coffeeandfun/remove-pii@3.0.1 @openredaction/openredaction@1.0.4 @redactpii/node@1.0.17

cat > try.mjs <<'END'
import { SyncRedactor } from 'redact-pii';
import { removePII } from '@coffeeandfun/remove-pii';
import { OpenRedaction } from '@openredaction/openredaction';
import { Redactor } from '@redactpii/node';

const redact = new SyncRedactor();
const open = new OpenRedaction();
const node = new Redactor();
const bare = (text) => text.replace(/_\d+\]/g, ']');
for (const text of [
  'Salary 50000-60000 per year',
  'Best regards, Globex Careers Team',
  'Dear hiring manager, I apply as Senior Nurse',
  'Portal version 1.2.3.4, error 404',
  'Call +49 30 12345678',
]) {
  console.log(text);
  console.log('  redact-pii   ', redact.redact(text));
  console.log('  remove-pii   ', removePII(text));
  console.log('  openredaction', bare((await open.detect(text)).redacted));
  console.log('  redactpii    ', node.redact(text));
}
END

node try.mjs > seen
diff - seen <<'END'
Salary 50000-60000 per year
  redact-pii    Salary ZIPCODE-ZIPCODE per year
  remove-pii    Salary 50000-60000 per year
  openredaction Salary [ZIP]-[ZIP] per year
  redactpii     Salary 50000-60000 per year
Best regards, Globex Careers Team
  redact-pii    Best regards, PERSON_NAME
  remove-pii    Best regards, Globex Careers Team
  openredaction Best reg[PLATE], [NAME]
  redactpii     Best regards, Globex Careers Team
Dear hiring manager, I apply as Senior Nurse
  redact-pii    Dear hiring manager, I apply as Senior Nurse
  remove-pii    Dear hiring manager, I apply as Senior Nurse
  openredaction Dear hiring manager, I apply as [NAME]
  redactpii     PERSON_NAME, I apply as Senior Nurse
Portal version 1.2.3.4, error 404
  redact-pii    Portal version IP_ADDRESS, error 404
  remove-pii    Portal version [IP address removed], error 404
  openredaction Portal version [IPV4], error 404
  redactpii     Portal version 1.2.3.4, error 404
Call +49 30 12345678
  redact-pii    Call +49 30 DIGITS
  remove-pii    Call +49 30 [bank account removed]
  openredaction Call +49 30 12345678
  redactpii     Call +49 30 PHONE_NUMBER
END
echo "As found: salaries are postal codes, a greeting is a number plate, a number with a country stays."
