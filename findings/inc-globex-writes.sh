#!/usr/bin/env bash
# Who a mail is from, by the library of a mail server for the line "From".
#
# address-rfc2822 2.2.4.
#
# A sender's name is what stands before the address, one would guess. The library turns "Mori, Ana" round, which it does not
# say, and then every comma: "Globex, Inc." is Inc. Globex, "Smith, Jones & Partners" Jones & Partners Smith, and of "Mori,
# Ana, PhD" only Ana is left. IBM and HR in capitals are Ibm and Hr. What is in brackets at the end is gone, and where
# there is no name, one is made up from the mailbox. "Ana "Nan" Mori", with the quotation marks inside that the standard
# allows, loses a blank in the name and in what is written back into a mail.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save address-rfc2822@2.2.4

cat > try.mjs <<'END'
import addressRfc2822 from 'address-rfc2822';

for (const from of [
  '"Mori, Ana" <ana@globex.example>',
  '"Globex, Inc." <hr@globex.example>',
  '"Smith, Jones & Partners" <hr@globex.example>',
  '"Mori, Ana, PhD" <ana@globex.example>',
  '"IBM HR" <hr@globex.example>',
  '"Ana Mori [Globex]" <ana@globex.example>',
  'hr.berlin@globex.example',
  'Ana "Nan" Mori <ana@globex.example>',
]) {
  const [sender] = addressRfc2822.parse(from);
  console.log(`${from} → ${sender.name()} / ${sender.format()}`);
}
END

node try.mjs > seen
diff - seen <<'END'
"Mori, Ana" <ana@globex.example> → Ana Mori / "Mori, Ana" <ana@globex.example>
"Globex, Inc." <hr@globex.example> → Inc. Globex / "Globex, Inc." <hr@globex.example>
"Smith, Jones & Partners" <hr@globex.example> → Jones & Partners Smith / "Smith, Jones & Partners" <hr@globex.example>
"Mori, Ana, PhD" <ana@globex.example> → Ana / "Mori, Ana, PhD" <ana@globex.example>
"IBM HR" <hr@globex.example> → Ibm Hr / IBM HR <hr@globex.example>
"Ana Mori [Globex]" <ana@globex.example> → Ana Mori / "Ana Mori [Globex]" <ana@globex.example>
hr.berlin@globex.example → Hr Berlin / hr.berlin@globex.example
Ana "Nan" Mori <ana@globex.example> → Ana NanMori / Ana NanMori <ana@globex.example>
END
echo "As found: Globex, Inc. is Inc. Globex, and of Mori, Ana, PhD only Ana is left."
