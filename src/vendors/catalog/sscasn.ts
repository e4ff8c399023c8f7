import type { Vendor } from '../vendor.ts';

export default {
  id: 'sscasn',
  name: 'SSCASN',
  company: 'Badan Kepegawaian Negara',
  aliases: ['SSCN'],
  hostedBy: 'vendor',
  role: 'ats',
  pages: {
    patterns: [
      '*://sscasn.bkn.go.id/*',
      '*://daftar-sscasn.bkn.go.id/*',
      '*://verifikasi-sscasn.bkn.go.id/*',
    ],
    tenants: 'none',
    examples: ['https://sscasn.bkn.go.id/', 'https://daftar-sscasn.bkn.go.id/login'],
    counterExamples: ['https://helpdesk-sscasn.bkn.go.id/', 'https://www.bkn.go.id/'],
    sources: [
      'https://origin.kompas.tv/nasional/446565/catat-ini-cara-mengatasi-masalah-data-diri-tak-sesuai-saat-daftar-seleksi-cpns-dan-pppk-2023',
      'https://lkpp.go.id/layanan/faq-pendaftaran-cpns',
      'public code index record 1143391418',
      'public code index record 55662165683',
      'public code index record 47700215172',
    ],
    asOf: null,
  },
  limits: [
    {
      what: 'advice',
      about: 'access',
      text: '“NIK not found”, a NIK that somebody else registered, and data that do not match each have a form of their own at the help desk.',
      sources: [
        'https://origin.kompas.tv/nasional/446565/catat-ini-cara-mengatasi-masalah-data-diri-tak-sesuai-saat-daftar-seleksi-cpns-dan-pppk-2023',
      ],
      asOf: '2023-09-20',
    },
  ],
  lastDay: [
    {
      by: 'Badan Kepegawaian Negara',
      what: 'extends',
      text: 'When the electronic stamp (e-meterai) could not be bought in September 2024, the registration was prolonged by four days for everybody. Look for a notice of the BKN before you give up, and keep the time and a picture of the fault.',
      sources: [
        'https://news.ddtc.co.id/berita/nasional/1805334/pendaftaran-cpns-diperpanjang-agar-tak-ada-pelamar-yang-dirugikan',
        'https://amp.suara.com/news/2024/09/05/175410/e-meterai-bikin-ribut-pendaftaran-cpns-diundur?page=1',
      ],
      asOf: '2024-09-07',
    },
  ],
  support: {
    policy: 'supports-applicants',
    channels: [
      {
        kind: 'form',
        value: 'https://helpdesk-sscasn.bkn.go.id/',
        purpose: 'technical-support',
        audience: 'applicants',
        status: 'single-source',
        languages: ['id'],
        sources: [
          'https://origin.kompas.tv/nasional/446565/catat-ini-cara-mengatasi-masalah-data-diri-tak-sesuai-saat-daftar-seleksi-cpns-dan-pppk-2023',
        ],
        asOf: '2023-09-20',
      },
    ],
    sources: [
      'https://origin.kompas.tv/nasional/446565/catat-ini-cara-mengatasi-masalah-data-diri-tak-sesuai-saat-daftar-seleksi-cpns-dan-pppk-2023',
      'https://kupang.tribunnews.com/2018/09/26/bantu-pendaftaran-cpns-badan-kepegawaian-negara-buka-layanan-help-desk-apa-maksudnya?page=all',
    ],
    asOf: '2023-09-20',
  },
} satisfies Vendor;
