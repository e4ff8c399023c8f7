#!/usr/bin/env bash
# Answers of an application in XML, checked against a schema (XSD) by three programs.
#
# xmllint (libxml2 2.9.14), DOMCount (Xerces-C 3.2.4) and python3-xmlschema 1.10.0 of Debian 12.
#
# A field for one word has the pattern \w+ in its schema. One would guess that "front_end" is one and "C++" is none, as in
# every other kind of regular expressions. In those of XML Schema it is the other way round, since \w is all but punctuation,
# blanks and control signs there: an underscore is punctuation, a plus sign is none. Two of the three know it. The third has
# the usual meaning, and says that 30 days are at most a month and a month at most 30 days, and that a day without a zone is
# not before itself with one, where the standard can tell neither, and both others say no. Xerces takes a lone full stop for a
# number, the second 60 for a time and "--12--" for December, as the first edition of the standard had it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take libxml2-utils=2.9.14+dfsg-1.3~deb12u6 libxerces-c-samples=3.2.4+debian-1 python3-xmlschema=1.10.0-6

cat > try.py <<'END'
import subprocess

import xmlschema

answers = [
    ('string', 'nurse', '<xs:pattern value="\\w+"/>'),
    ('string', 'C++', '<xs:pattern value="\\w+"/>'),
    ('string', 'front_end', '<xs:pattern value="\\w+"/>'),
    ('date', '2026-12-01', '<xs:minInclusive value="2026-12-01"/>'),
    ('date', '2026-12-01', '<xs:minInclusive value="2026-12-01Z"/>'),
    ('duration', 'P30D', '<xs:maxInclusive value="P1M"/>'),
    ('duration', 'P1M', '<xs:maxInclusive value="P30D"/>'),
    ('decimal', '45000.00', ''),
    ('decimal', '.', ''),
    ('dateTime', '2026-12-01T23:59:59', ''),
    ('dateTime', '2026-12-01T23:59:60', ''),
    ('gMonth', '--12', ''),
    ('gMonth', '--12--', ''),
]
for kind, answer, rule in answers:
    schema = (
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="answer"><xs:simpleType>'
        f'<xs:restriction base="xs:{kind}">{rule}</xs:restriction></xs:simpleType></xs:element></xs:schema>'
    )
    with open('answer.xsd', 'w') as file:
        file.write(schema)
    with open('answer.xml', 'w') as file:
        file.write('<answer xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="answer.xsd">')
        file.write(f'{answer}</answer>')
    libxml = subprocess.run(['xmllint', '--noout', '--schema', 'answer.xsd', 'answer.xml'], capture_output=True).returncode == 0
    said = subprocess.run(['DOMCount', '-v=always', '-n', '-s', '-f', 'answer.xml'], capture_output=True, text=True)
    told = {'libxml2': libxml, 'Xerces': 'Error' not in said.stdout + said.stderr, 'xmlschema': xmlschema.XMLSchema(schema).is_valid('answer.xml')}
    verdicts = ', '.join(f'{name} {"valid" if valid else "invalid"}' for name, valid in told.items())
    print(f'{kind} {answer} {rule[4:-2]}:'.replace(' :', ':'), verdicts)
END

/usr/bin/python3 try.py > seen
diff - seen <<'END'
string nurse pattern value="\w+": libxml2 valid, Xerces valid, xmlschema valid
string C++ pattern value="\w+": libxml2 valid, Xerces valid, xmlschema invalid
string front_end pattern value="\w+": libxml2 invalid, Xerces invalid, xmlschema valid
date 2026-12-01 minInclusive value="2026-12-01": libxml2 valid, Xerces valid, xmlschema valid
date 2026-12-01 minInclusive value="2026-12-01Z": libxml2 invalid, Xerces invalid, xmlschema valid
duration P30D maxInclusive value="P1M": libxml2 invalid, Xerces invalid, xmlschema valid
duration P1M maxInclusive value="P30D": libxml2 invalid, Xerces invalid, xmlschema valid
decimal 45000.00: libxml2 valid, Xerces valid, xmlschema valid
decimal .: libxml2 invalid, Xerces valid, xmlschema invalid
dateTime 2026-12-01T23:59:59: libxml2 valid, Xerces valid, xmlschema valid
dateTime 2026-12-01T23:59:60: libxml2 invalid, Xerces valid, xmlschema invalid
gMonth --12: libxml2 valid, Xerces valid, xmlschema valid
gMonth --12--: libxml2 invalid, Xerces valid, xmlschema invalid
END
echo "As found: C++ is one word for two of three and front_end is none, 30 days are a month both ways for the third."
