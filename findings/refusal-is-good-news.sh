#!/usr/bin/env bash
# Refusals, a confirmation, an invitation and two questions of an employer, as four libraries judge how good the news is.
#
# sentiment 5.0.2, vader-sentiment 1.1.3, wink-sentiment 5.0.2, natural 8.1.1 (AFINN).
#
# One would guess that a refusal is at least less good than an invitation, since the four are made for messages and reviews
# and know "unfortunately". Three of four find the refusal with thanks and wishes the best news of all, far before the
# invitation to an interview, and give the confirmation nothing; natural finds the second refusal the best. The only answer
# that is bad news to all is the one that asks when one can be called for the interview; and a job with a crime victims'
# office is as bad as can be. Politeness is what is measured: whoever sorts answers of employers by it sorts them the wrong
# way round.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save sentiment@5.0.2 vader-sentiment@1.1.3 wink-sentiment@5.0.2 natural@8.1.1

cat > try.mjs <<'END'
import natural from 'natural';
import Sentiment from 'sentiment';
import vader from 'vader-sentiment';
import wink from 'wink-sentiment';

const messages = {
  'refusal with thanks': 'Thank you for your interest in Globex. We enjoyed your application, but unfortunately we have decided to move forward with other candidates. We wish you success in your search.',
  'refusal, filled': 'We were impressed by your skills. However, the role has been filled.',
  'confirmation': 'We received your application.',
  'invitation': 'We would like to invite you to an interview on Friday.',
  'question for a call': 'Unfortunately we could not reach you by phone. When can we call you about the interview?',
  'posting': 'Apply for the job of a crime victims advocate.',
};
const sentiment = new Sentiment();
const analyzer = new natural.SentimentAnalyzer('English', natural.PorterStemmer, 'afinn');
const tokenizer = new natural.WordTokenizer();
const judge = {
  sentiment: (text) => sentiment.analyze(text).score,
  vader: (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound,
  wink: (text) => wink(text).score,
  natural: (text) => analyzer.getSentiment(tokenizer.tokenize(text)).toFixed(2),
};
for (const [kind, text] of Object.entries(messages)) console.log(`${kind}: ${Object.entries(judge).map(([name, run]) => `${name} ${run(text)}`).join(', ')}`);
END

node try.mjs > all 2> problems || { cat problems >&2; exit 1; }
# One of the libraries reads a file of settings, and says so on each start in other words.
grep -v '^◇' all > seen
diff - seen <<'END'
refusal with thanks: sentiment 8, vader 0.886, wink 8, natural 0.31
refusal, filled: sentiment 3, vader 0.4767, wink 3, natural 0.42
confirmation: sentiment 0, vader 0, wink 0, natural 0.00
invitation: sentiment 3, vader 0.4767, wink 3, natural 0.27
question for a call: sentiment -1, vader -0.3557, wink -1, natural -0.06
posting: sentiment -6, vader -0.7003, wink -6, natural -0.67
END
echo "As found: a polite refusal is the best news for three of four."
