#!/usr/bin/env bash
# Reports of what became of a mail, read by three libraries for bounces.
#
# libmail-deliverystatus-bounceparser-perl 1.543, ruby-mail 2.7.1, python3-flufl.bounce 4.0 of Debian 12.
#
# A report has a part for each recipient, and each says by itself whether the mail was delivered, delayed or refused (RFC
# 3464, 2.1). One would guess that libraries look at all of them. Where the first recipient got the mail and the second did
# not, two of three say that nothing bounced, one of them that it may be tried again. A report about an address with letters
# beyond ASCII, whose part has another type (RFC 6533), is none for one and names nobody in another; and where the address
# was rewritten on the way, two give the address written to and one that which failed.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take ruby3.1 ruby-mail=2.7.1+dfsg1-2 libmail-deliverystatus-bounceparser-perl=1.543+repacked-1 python3-flufl.bounce=4.0-3

cat > write.py <<'END'
def block(recipient, action, status, more=''):
    return f'Final-Recipient: rfc822; {recipient}\nAction: {action}\nStatus: {status}\n{more}'


diagnosis = 'Diagnostic-Code: smtp; 550 5.1.1 No such user\n'
failed = block('hr@globex.example', 'failed', '5.1.1', diagnosis)
reports = {
    'refused': ('message/delivery-status', [failed]),
    'first-delivered': ('message/delivery-status', [block('it@globex.example', 'delivered', '2.0.0'), failed]),
    'international': ('message/global-delivery-status', [failed]),
    'rewritten': ('message/delivery-status', ['Original-Recipient: rfc822; jobs@globex.example\n' + failed]),
}
for name, (kind, blocks) in reports.items():
    with open(f'{name}.eml', 'w') as file:
        file.write('\n'.join([
            'From: MAILER-DAEMON@mx.example', 'To: ana@mori.example', 'Subject: Delivery report', 'MIME-Version: 1.0',
            'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', '',
            '--b', 'Content-Type: text/plain', '', 'See below.', '',
            '--b', f'Content-Type: {kind}', '', 'Reporting-MTA: dns; mx.example', '', *blocks,
            '--b', 'Content-Type: message/rfc822', '', 'From: ana@mori.example', 'To: hr@globex.example', 'Subject: Application', '', 'Hello', '--b--', '',
        ]))
END
cat > try.pl <<'END'
use Mail::DeliveryStatus::BounceParser;
for my $name (qw(refused first-delivered international rewritten)) {
  open my $file, '<', "$name.eml";
  my $bounce = Mail::DeliveryStatus::BounceParser->new(do { local $/; <$file> });
  print "$name: BounceParser ", $bounce->is_bounce ? 'bounced' : 'no bounce', ', ', join(' + ', $bounce->addresses) || 'nobody', "\n";
}
END
cat > try.rb <<'END'
require 'mail'

%w[refused first-delivered international rewritten].each do |name|
  mail = Mail.read("#{name}.eml")
  said = mail.bounced? ? 'bounced' : 'no bounce'
  puts "#{name}: ruby-mail #{said}, #{Array(mail.final_recipient).map { |recipient| recipient.to_s.split('; ').last }.join(' + ')}#{mail.retryable? ? ', may be tried again' : ''}"
end
END
cat > try.py <<'END'
import email

from flufl.bounce import all_failures

for name in ['refused', 'first-delivered', 'international', 'rewritten']:
    with open(f'{name}.eml') as file:
        _, permanent = all_failures(email.message_from_file(file))
    print(f'{name}: flufl.bounce', 'bounced,' if permanent else 'no bounce,', ' + '.join(address.decode() for address in permanent) or 'nobody')
END

/usr/bin/python3 write.py
{ perl try.pl; ruby3.1 try.rb; /usr/bin/python3 try.py; } | sort -s -t: -k1,1 > seen
diff - seen <<'END'
first-delivered: BounceParser no bounce, nobody
first-delivered: ruby-mail no bounce, it@globex.example + hr@globex.example, may be tried again
first-delivered: flufl.bounce bounced, hr@globex.example
international: BounceParser bounced, nobody
international: ruby-mail bounced, hr@globex.example
international: flufl.bounce no bounce, nobody
refused: BounceParser bounced, hr@globex.example
refused: ruby-mail bounced, hr@globex.example
refused: flufl.bounce bounced, hr@globex.example
rewritten: BounceParser bounced, jobs@globex.example
rewritten: ruby-mail bounced, hr@globex.example
rewritten: flufl.bounce bounced, jobs@globex.example
END
echo "As found: two of three see no bounce where the first of two recipients got the mail."
