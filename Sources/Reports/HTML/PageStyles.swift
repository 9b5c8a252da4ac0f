/// How a report looks: on a screen, light or dark, and on paper. Nothing is fetched; every colour
/// of text keeps 4.5:1 against what lies behind it (WCAG 2.2, 1.4.3), and lines that carry meaning
/// 3:1 (1.4.11).
enum PageStyles {
  static let sheet = HTML.StaticText(
    """
    :root {
      color-scheme: light dark;
      --ground: #ffffff; --ink: #1b1d21; --quiet: #50565f; --rule: #767c86;
      --link: #0b4fa0; --band: #f1f3f6; --mark: #0b4fa0;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ground: #14161a; --ink: #e9ebee; --quiet: #b4bac4; --rule: #8a919c;
        --link: #9cc4ff; --band: #22262c; --mark: #9cc4ff;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; padding: 1rem; max-width: 62rem; background: var(--ground);
      color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
    }
    h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }
    h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; border-bottom: 2px solid var(--rule); }
    h3 { font-size: 1.1rem; margin: 0 0 .25rem; }
    a { color: var(--link); }
    a:focus-visible, .wide:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    .quiet, figcaption, caption { color: var(--quiet); }
    nav a, th a { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; }
    nav a { padding: .25rem .75rem .25rem 0; }
    .wide { overflow-x: auto; }
    .wide + .wide { margin-top: 1.5rem; }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
    caption { text-align: left; padding: .25rem 0; }
    th, td {
      padding: .3rem .6rem; text-align: left; vertical-align: top;
      border-bottom: 1px solid var(--rule); overflow-wrap: normal;
    }
    th.words, td.words { overflow-wrap: anywhere; min-width: 9rem; }
    thead th { background: var(--band); vertical-align: bottom; }
    tbody th { font-weight: normal; }
    .number { text-align: right; white-space: nowrap; }
    thead .number { white-space: normal; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: .5rem 0; }
    dt { color: var(--quiet); }
    dd { margin: 0; }
    h2 + article { margin-top: 0; padding-top: 0; border-top: 0; }
    article { margin: 1.5rem 0; padding-top: 1rem; border-top: 1px solid var(--rule); }
    blockquote { margin: .75rem 0; padding: .1rem 0 .1rem 1rem; border-left: 4px solid var(--rule); }
    blockquote p { margin: .25rem 0; }
    figure { margin: 1rem 0; }
    svg { display: block; width: 100%; height: auto; }
    svg.plot { max-width: 32rem; }
    svg.bar { width: 6rem; height: .8rem; }
    .axis { stroke: var(--rule); }
    .even { stroke: var(--rule); }
    .point { fill: var(--mark); stroke: var(--ground); }
    .bar rect { fill: var(--mark); }
    svg text { fill: var(--ink); font: 13px system-ui, sans-serif; }
    footer { margin-top: 2.5rem; border-top: 2px solid var(--rule); }
    @media (max-width: 30rem) {
      dl { grid-template-columns: 1fr; gap: 0; }
      dd { margin-bottom: .4rem; }
    }
    @media print {
      :root {
        color-scheme: light;
        --ground: #ffffff; --ink: #000000; --quiet: #333333; --rule: #666666;
        --link: #000000; --band: #ffffff; --mark: #000000;
      }
      @page { margin: 1.5cm; }
      body { max-width: none; padding: 0; font-size: 10pt; }
      nav { display: none; }
      .wide { overflow: visible; }
      h2, h3 { break-after: avoid; }
      section.page { break-before: page; }
      article, figure, tr, blockquote { break-inside: avoid; }
      thead { display: table-header-group; }
      a { text-decoration: none; }
      blockquote a::after { content: " (" attr(href) ")"; }
    }
    """)
}
