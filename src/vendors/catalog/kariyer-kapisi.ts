import type { Vendor } from '../vendor.ts';

export default {
  id: 'kariyer-kapisi',
  name: 'Kariyer Kapısı',
  company: 'Cumhurbaşkanlığı İnsan Kaynakları Ofisi',
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: ['*://isealimkariyerkapisi.cbiko.gov.tr/*', '*://kariyerkapisi.gov.tr/isealim*'],
    except: ['*://isealimkariyerkapisi.cbiko.gov.tr/sss.aspx*'],
    tenants: 'none',
    examples: ['https://isealimkariyerkapisi.cbiko.gov.tr/', 'https://kariyerkapisi.gov.tr/isealim'],
    counterExamples: ['https://isealimkariyerkapisi.cbiko.gov.tr/sss.aspx', 'https://kariyerkapisi.gov.tr/'],
    sources: [
      'https://isealimkariyerkapisi.cbiko.gov.tr/sss.aspx',
      'public code index record 61528814264',
      'public code index record 63263223162',
    ],
    asOf: null,
  },
  limits: [
    {
      what: 'advice',
      about: 'any',
      text: 'An application counts only if the page “Başvurularım” says “Başvuru Alındı”. Look there after sending.',
      sources: [
        'https://www.takvim.com.tr/memurlar/2022/02/14/memur-olma-hayali-kuranlar-dikkat-5-kurum-toplamda-530-personel-alimi-yapacak-iste-detaylar',
      ],
      asOf: '2022-02-14',
    },
  ],
  lastDay: [
    {
      by: 'Turkish public bodies',
      what: 'strict',
      text: 'Applications by hand or by post are not taken, and one without “Başvuru Alındı” in “Başvurularım” is not looked at. Check that page before the closing time.',
      sources: [
        'https://www.takvim.com.tr/memurlar/2022/02/14/memur-olma-hayali-kuranlar-dikkat-5-kurum-toplamda-530-personel-alimi-yapacak-iste-detaylar',
      ],
      asOf: '2022-02-14',
    },
  ],
  support: {
    policy: 'self-service',
    channels: [
      {
        kind: 'help',
        value: 'https://isealimkariyerkapisi.cbiko.gov.tr/sss.aspx',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'undated',
        languages: ['tr'],
        sources: ['https://isealimkariyerkapisi.cbiko.gov.tr/sss.aspx'],
        asOf: null,
      },
    ],
    sources: ['https://isealimkariyerkapisi.cbiko.gov.tr/sss.aspx'],
    asOf: null,
  },
} satisfies Vendor;
