#!/usr/bin/env bash
# A contact or an address of mail as a QR code, written by six libraries and read by two.
#
# qrcode 1.5.4, qrcode-generator 2.0.4, qrcode-svg 1.1.0, lean-qr 2.7.4, uqr 0.1.3, @nuintun/qrcode 5.0.3; read with jsqr 1.4.0
# and @zxing/library 0.23.0.
#
# Readers take bytes that are UTF-8 for UTF-8, and one would guess that writers write it, or refuse what they cannot write.
# qrcode-generator keeps the low byte of every letter: "Łódź" is "Aódz", "Москва" a control sign and ">A:20", and nothing
# fails before a telephone reads it. @nuintun/qrcode writes question marks unless a charset is named. qrcode-svg puts a byte
# order mark before every text that is not ASCII, which one reader passes on, so that "MECARD:" is not at the beginning.
# lean-qr names Latin-1 for "Müller", as it may, and jsqr, one of two readers, gives an empty text for it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save qrcode@1.5.4 qrcode-generator@2.0.4 qrcode-svg@1.1.0 lean-qr@2.7.4 uqr@0.1.3 @nuintun/qrcode@5.0.3 jsqr@1.4.0 @zxing/library@0.23.0

cat > try.mjs <<'END'
import { Byte, Encoder } from '@nuintun/qrcode';
import zxing from '@zxing/library';
import jsQR from 'jsqr';
import { generate } from 'lean-qr';
import QRCode from 'qrcode';
import qrcodeGenerator from 'qrcode-generator';
import QrcodeSvg from 'qrcode-svg';
import { encode } from 'uqr';

/** One square of a code is four points wide, with four squares of white around the code. */
const paint = (size, isDark) => {
  const width = (size + 8) * 4;
  const points = new Uint8ClampedArray(width * width).fill(255);
  for (let y = 0; y < size * 4; y++) {
    for (let x = 0; x < size * 4; x++) if (isDark(x >> 2, y >> 2)) points[(y + 16) * width + x + 16] = 0;
  }
  return { width, points };
};
const write = {
  qrcode(text) {
    const { modules } = QRCode.create(text);
    return paint(modules.size, (x, y) => modules.data[y * modules.size + x]);
  },
  uqr(text) {
    const { size, data } = encode(text, { border: 0 });
    return paint(size, (x, y) => data[y][x]);
  },
  'qrcode-svg'(text) {
    const { modules } = new QrcodeSvg({ content: text }).qrcode;
    return paint(modules.length, (x, y) => modules[y][x]);
  },
  'lean-qr'(text) {
    const code = generate(text);
    return paint(code.size, (x, y) => code.get(x, y));
  },
  'qrcode-generator'(text) {
    const code = qrcodeGenerator(0, 'M');
    code.addData(text);
    code.make();
    return paint(code.getModuleCount(), (x, y) => code.isDark(y, x));
  },
  '@nuintun/qrcode'(text) {
    const code = new Encoder().encode(new Byte(text));
    return paint(code.size, (x, y) => code.get(x, y));
  },
};
const read = {
  jsqr({ width, points }) {
    const colours = new Uint8ClampedArray(points.length * 4).fill(255);
    for (const [index, point] of points.entries()) colours.fill(point, index * 4, index * 4 + 3);
    return jsQR(colours, width, width)?.data;
  },
  zxing({ width, points }) {
    const bitmap = new zxing.BinaryBitmap(new zxing.HybridBinarizer(new zxing.RGBLuminanceSource(points, width, width)));
    return new zxing.QRCodeReader().decode(bitmap).getText();
  },
};
for (const text of ['tel:+49301234567', 'Müller', 'Łódź', 'Москва', '東京']) {
  for (const [name, ask] of Object.entries(write)) {
    const code = ask(text);
    const said = Object.entries(read).map(([reader, scan]) => {
      const seen = scan(code);
      return `${reader} ${seen === text ? 'the same' : JSON.stringify(seen).replace(/[\u0080-\u009f\ufeff]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}`;
    });
    console.log(`${text}, ${name}: ${said.join(', ')}`);
  }
}
END

node try.mjs > seen
diff - seen <<'END'
tel:+49301234567, qrcode: jsqr the same, zxing the same
tel:+49301234567, uqr: jsqr the same, zxing the same
tel:+49301234567, qrcode-svg: jsqr the same, zxing the same
tel:+49301234567, lean-qr: jsqr the same, zxing the same
tel:+49301234567, qrcode-generator: jsqr the same, zxing the same
tel:+49301234567, @nuintun/qrcode: jsqr the same, zxing the same
Müller, qrcode: jsqr the same, zxing the same
Müller, uqr: jsqr the same, zxing the same
Müller, qrcode-svg: jsqr "\ufeffMüller", zxing the same
Müller, lean-qr: jsqr "", zxing the same
Müller, qrcode-generator: jsqr "", zxing the same
Müller, @nuintun/qrcode: jsqr "", zxing the same
Łódź, qrcode: jsqr the same, zxing the same
Łódź, uqr: jsqr the same, zxing the same
Łódź, qrcode-svg: jsqr "\ufeffŁódź", zxing the same
Łódź, lean-qr: jsqr the same, zxing the same
Łódź, qrcode-generator: jsqr "", zxing "Aódz"
Łódź, @nuintun/qrcode: jsqr "", zxing "?ód?"
Москва, qrcode: jsqr the same, zxing the same
Москва, uqr: jsqr the same, zxing the same
Москва, qrcode-svg: jsqr "\ufeffМосква", zxing the same
Москва, lean-qr: jsqr the same, zxing the same
Москва, qrcode-generator: jsqr "\u001c>A:20", zxing "\u001c>A:20"
Москва, @nuintun/qrcode: jsqr "??????", zxing "??????"
東京, qrcode: jsqr the same, zxing the same
東京, uqr: jsqr the same, zxing the same
東京, qrcode-svg: jsqr "\ufeff東京", zxing the same
東京, lean-qr: jsqr the same, zxing the same
東京, qrcode-generator: jsqr "", zxing "qｬ"
東京, @nuintun/qrcode: jsqr "??", zxing "??"
END
echo "As found: one writer of QR codes makes other letters of Łódź, one question marks, one a mark before the text."
