#!/usr/bin/env bash
# What Mojolicious shows when a page fails, run as for visitors (mode "production").
#
# libmojolicious-perl 9.31 of Debian 12.
#
# One would guess a line such as "Internal Server Error", which the status has by name, and JSON for who asks for JSON. The
# page for status 500 has no word in it: its title is "Server Error", its body an empty box with a picture in its
# background, and the number under which the failure stands in the log is in a comment of the source, where no applicant
# finds it. Who reads the page aloud, or looks at the text of the page for what went wrong, has nothing. A page that is not
# there is told without a word as well, and both are HTML for programs that ask for JSON.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take libmojolicious-perl=9.31+dfsg-1

cat > try.pl <<'END'
use Mojolicious;
use Mojo::UserAgent;

my $app = Mojolicious->new(mode => 'production', secrets => ['none']);
$app->log->level('fatal');
$app->routes->get('/apply' => sub { die "the form failed\n" });
my $agent = Mojo::UserAgent->new;
$agent->server->app($app);
for my $accepted ('text/html', 'application/json') {
  for my $path ('/apply', '/nothing') {
    my $answer = $agent->get($path => {Accept => $accepted})->res;
    my $page = $answer->dom;
    my $text = $page->at('body')->all_text =~ s/^\s+|\s+$//gr;
    my ($number) = $answer->body =~ /<!-- Request ID: (\S+) -->/;
    printf "%s for %s: %s, %s, title '%s', text '%s', pictures %d, number of the request %s\n", $path, $accepted, $answer->code, $answer->headers->content_type,
      $page->at('title')->text, $text, $page->find('img')->size, $number ? 'in a comment' : 'nowhere';
  }
}
END

perl try.pl > seen
diff - seen <<'END'
/apply for text/html: 500, text/html;charset=UTF-8, title 'Server Error', text '', pictures 0, number of the request in a comment
/nothing for text/html: 404, text/html;charset=UTF-8, title 'Page Not Found', text '', pictures 1, number of the request in a comment
/apply for application/json: 500, text/html;charset=UTF-8, title 'Server Error', text '', pictures 0, number of the request in a comment
/nothing for application/json: 404, text/html;charset=UTF-8, title 'Page Not Found', text '', pictures 1, number of the request in a comment
END
echo "As found: the page of a failure has no word."
