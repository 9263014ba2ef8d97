/** Style of the overview page: the colour roles of the studio, system fonts, light and dark, paper. */
export const overviewStyle = `
:root{color-scheme:light dark;
--paper:#fbfaf8;--surface:#fff;--sunk:#f3f1ec;--line:#e6e2da;--ink:#211f1b;--ink2:#5f5a51;--ink3:#6f695f;
--accent:#0e6a67;--on-accent:#fff;--accent-soft:#e1efed;
--done:#2c7a4b;--done-soft:#e3f1e8;--attention:#8a5200;--attention-soft:#fbefdb;--blocking:#b0281f;--blocking-soft:#fbe6e4;--info:#2c5c9e;
--blue:#2c5c9e;--violet:#5a4fc4;--magenta:#a63a80;--green:#2c7a4b;--amber:#9a5b00;--sky:#1b78b5;--ink-hue:#3a3731;--red:#b0281f;--teal:#0e7470;--olive:#68700f;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;
--serif:"Iowan Old Style","Source Serif 4",Charter,Georgia,"Noto Serif",serif;
--mono:ui-monospace,"Cascadia Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{
--paper:#191816;--surface:#211f1d;--sunk:#151412;--line:#33302c;--ink:#edeae4;--ink2:#b4aea4;--ink3:#9c968c;
--accent:#5cc4bd;--on-accent:#0c2221;--accent-soft:#1d3432;
--done:#6cc48d;--done-soft:#1d3024;--attention:#e2a94c;--attention-soft:#35290f;--blocking:#f08a80;--blocking-soft:#3a201d;--info:#84b2ea;
--blue:#84b2ea;--violet:#a99cf5;--magenta:#e58ac4;--green:#6cc48d;--amber:#e2a94c;--sky:#62b6ea;--ink-hue:#c9c4ba;--red:#f08a80;--teal:#5cc4bd;--olive:#bcc564}}
*{box-sizing:border-box}
html{scroll-padding-top:20px;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:break-word}
h1,h2,h3,p,ul,ol,dl,dd,figure{margin:0;padding:0}
a{color:var(--accent);text-underline-offset:2px;text-decoration-thickness:1px}
a:focus-visible,button:focus-visible,input:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:4px}
code{font:13px/1.4 var(--mono)}
.skip{position:absolute;left:-999px;top:8px;padding:8px 12px;background:var(--surface);z-index:2}
.skip:focus{left:12px}
.hush{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.page{max-width:1240px;margin:0 auto;padding:40px 32px 64px;display:grid;grid-template-columns:248px minmax(0,1fr);gap:0 56px}
header.mast{grid-column:1/-1;padding-bottom:28px;border-bottom:1px solid var(--line);margin-bottom:32px}
.eyebrow{font-size:12px;font-weight:600;letter-spacing:.04em;color:var(--accent)}
h1{font-size:32px;line-height:1.2;font-weight:650;letter-spacing:-.015em;margin:4px 0 8px;text-wrap:balance}
.facts{list-style:none;display:flex;flex-wrap:wrap;gap:2px 20px;color:var(--ink2);font-size:14px}
.intro{max-width:68ch;margin-top:14px;color:var(--ink2)}
.alert{display:inline-flex;gap:8px;align-items:center;margin-top:16px;padding:8px 12px;border-radius:6px;background:var(--blocking-soft);color:var(--blocking);font-weight:550}
nav{position:sticky;top:24px;align-self:start;max-height:calc(100vh - 48px);overflow:auto;font-size:14px}
nav h2,.side h3,.block>h3{font-size:12px;font-weight:600;color:var(--ink3);margin-bottom:8px}
nav ol{list-style:none}
nav .master{font-weight:600;line-height:1.35;margin:18px 0 4px;padding-left:8px}
nav .master:first-child{margin-top:0}
nav a{display:grid;grid-template-columns:12px minmax(0,1fr) auto;gap:0 10px;align-items:baseline;padding:5px 8px;border-radius:6px;color:inherit;text-decoration:none}
nav a:hover{background:var(--sunk)}
nav small{grid-column:2;color:var(--ink3);font-size:12px}
nav .progress{color:var(--done);font-size:12px}
.dot{display:inline-block;width:10px;height:10px;border-radius:3px;background:currentColor}
.blue{color:var(--blue)}.violet{color:var(--violet)}.magenta{color:var(--magenta)}.green{color:var(--green)}.amber{color:var(--amber)}.sky{color:var(--sky)}.ink{color:var(--ink-hue)}.red{color:var(--red)}.teal{color:var(--teal)}.olive{color:var(--olive)}
article{padding-bottom:48px;margin-bottom:48px;border-bottom:1px solid var(--line)}
article:last-of-type{margin-bottom:0;border-bottom:0}
.left{border-top:1px solid var(--line);padding-top:32px}
.left ul{list-style:none;margin-top:8px}
.left .dot{margin-right:6px}
article>header{margin-bottom:20px}
.of{font-size:14px;color:var(--ink2)}
h2{font-size:22px;line-height:1.3;font-weight:650;letter-spacing:-.01em;margin:2px 0 10px;text-wrap:balance}
h2 .dot{width:13px;height:13px;border-radius:4px;margin-right:10px}
h2 .channel{font-weight:400;color:var(--ink2);margin-left:8px}
h2 .handle{font-size:16px;margin-left:6px}
.meta{list-style:none;display:flex;flex-wrap:wrap;gap:6px 16px;align-items:center;font-size:14px;color:var(--ink2)}
.badge{display:inline-block;padding:2px 9px;border-radius:20px;font-size:12px;font-weight:550;background:var(--sunk);color:var(--ink2)}
.badge.ready,.badge.published{background:var(--done-soft);color:var(--done)}
.badge.in-work,.badge.warn{background:var(--attention-soft);color:var(--attention)}
.badge.block,.badge.withdrawn{background:var(--blocking-soft);color:var(--blocking)}
.folder{color:var(--ink3)}
.when{color:var(--ink);font-weight:550}
.cols{display:grid;grid-template-columns:minmax(0,1fr) 312px;gap:32px 40px;align-items:start}
.block+.block{margin-top:24px}
.card{background:var(--surface);border:1px solid var(--line);border-radius:8px;overflow:hidden}
.card+.card{margin-top:12px}
.bar{display:flex;align-items:center;gap:12px;min-height:44px;padding:6px 8px 6px 16px;font-size:13px;color:var(--ink2)}
.bar .grow{flex:1;min-width:0}
.bar b{color:var(--ink);font-weight:600}
.over{color:var(--blocking);font-weight:600}
.paste{padding:4px 16px 18px;white-space:pre-wrap;max-width:72ch;unicode-bidi:plaintext}
.prose{padding:4px 20px 22px;font:17px/1.6 var(--serif);max-width:68ch;overflow-x:auto}
.prose :is(p,ul,ol,blockquote,table,figure,pre,aside,h4,h5,h6){margin:0 0 .8em}
.prose :is(ul,ol){padding-left:1.4em}
.prose :is(h4,h5,h6){font-size:19px;line-height:1.3;font-weight:650;margin-top:1.3em}
.prose h4:first-child{margin-top:0}
.prose blockquote{border-left:3px solid var(--line);padding-left:16px;color:var(--ink2)}
.prose aside{background:var(--sunk);border-radius:6px;padding:10px 14px}
.prose img{max-width:100%;height:auto;border-radius:4px}
.prose figcaption{font:13px/1.5 var(--sans);color:var(--ink3);margin-top:4px}
.prose table{border-collapse:collapse;font-size:15px}
.prose :is(th,td){border:1px solid var(--line);padding:5px 10px;text-align:left;vertical-align:top}
.prose hr{border:0;border-top:1px solid var(--line);margin:1.4em 0}
details.source{border-top:1px solid var(--line)}
summary{cursor:pointer;padding:10px 16px;font-size:13px;color:var(--ink2)}
summary:hover{color:var(--ink)}
.source pre{margin:0;padding:0 16px 16px;font:12.5px/1.55 var(--mono);white-space:pre-wrap;overflow-wrap:anywhere}
.fields{background:var(--surface);border:1px solid var(--line);border-radius:8px}
.fields>div{display:grid;grid-template-columns:132px minmax(0,1fr) auto;gap:4px 12px;align-items:start;padding:7px 8px 7px 16px}
.fields>div+div{border-top:1px solid var(--line)}
.fields dt{color:var(--ink2);font-size:14px;padding:4px 0}
.fields dd{padding:3px 0;white-space:pre-wrap;unicode-bidi:plaintext}
.fields dd.do{white-space:normal;padding:0}
button{font:550 13px/1 var(--sans);display:inline-flex;align-items:center;gap:6px;min-height:32px;padding:0 12px;border-radius:6px;border:1px solid var(--line);background:var(--surface);color:var(--ink);cursor:pointer;white-space:nowrap}
button[hidden]{display:none}
button:hover{border-color:var(--accent);color:var(--accent)}
button.first{background:var(--accent-soft);border-color:transparent;color:var(--accent)}
button.first:hover{background:var(--accent);color:var(--on-accent)}
button.copied,button.copied:hover{background:var(--done-soft);border-color:transparent;color:var(--done)}
button svg{width:14px;height:14px;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
button .yes,button.copied .no{display:none}
button.copied .yes{display:block}
.side{display:grid;gap:28px}
.side a{overflow-wrap:anywhere}
.steps{list-style:none;counter-reset:s}
.steps>li{border-top:1px solid var(--line)}
.steps>li:first-child{border-top:0}
.steps label{display:grid;grid-template-columns:22px minmax(0,1fr);gap:0 8px;padding:8px 0;cursor:pointer;font-size:14px;line-height:1.45}
.steps input{width:18px;height:18px;margin:1px 0 0;accent-color:var(--accent)}
.steps label:has(:checked){color:var(--ink3)}
.steps ul{list-style:none;padding:0 0 10px 30px;font-size:13px;color:var(--ink2)}
.side h3{display:flex;justify-content:space-between}
.side h3 span{font-weight:500;color:var(--done)}
.findings{list-style:none;font-size:14px}
.findings li{padding:8px 0 8px 14px;border-left:3px solid var(--attention)}
.findings li+li{margin-top:8px}
.findings .blocking{border-color:var(--blocking)}.findings .hint{border-color:var(--info)}
.findings b{display:block;font-size:12px;font-weight:600;color:var(--attention)}
.findings .blocking b{color:var(--blocking)}.findings .hint b{color:var(--info)}
.findings .accepted{border-color:var(--line)}.findings .accepted b{color:var(--ink2)}
.pictures{display:grid;gap:12px}
.pictures figure{display:grid;grid-template-columns:minmax(120px,220px) minmax(0,1fr);background:var(--surface);border:1px solid var(--line);border-radius:8px;overflow:hidden}
.pictures figure>a{display:block;background:var(--sunk);line-height:0}
.pictures img{width:100%;height:100%;max-height:220px;object-fit:contain}
.pictures figcaption{min-width:0;overflow-wrap:anywhere;padding:10px 8px 14px 16px;font-size:13px;color:var(--ink2);display:grid;gap:8px;align-content:start}
.pictures .alt{display:grid;gap:8px;justify-items:start;color:var(--ink);font-size:14px}
.pictures .label{display:block;font-size:12px;color:var(--ink3)}
.none{color:var(--ink3);font-size:14px}
.missing{color:var(--attention)}
.left li{padding:6px 0}
footer{grid-column:2;margin-top:40px;padding-top:16px;border-top:1px solid var(--line);color:var(--ink3);font-size:13px;display:flex;flex-wrap:wrap;gap:4px 24px;justify-content:space-between}
@media (max-width:1060px){.cols{grid-template-columns:minmax(0,1fr)}}
@media (max-width:520px){.pictures figure{grid-template-columns:minmax(0,1fr)}}
@media (max-width:800px){.page{display:block;padding:24px 16px 48px}h1{font-size:26px}h2{font-size:20px}
header.mast{padding-bottom:20px;margin-bottom:20px}
nav{position:static;max-height:15.5rem;margin-bottom:28px;padding:12px 8px;background:var(--sunk);border-radius:8px}nav h2{padding-left:8px}
.fields>div{grid-template-columns:minmax(0,1fr) auto}.fields dt{grid-column:1/-1;padding:2px 0 0}
article{padding-bottom:32px;margin-bottom:32px}button{min-height:36px}}
@media (forced-colors:active){.dot{forced-color-adjust:none}.badge,.card,.alert{border:1px solid}}
@media print{:root{--paper:#fff;--surface:#fff;--sunk:#f3f1ec;--line:#c9c4ba;--ink:#000;--ink2:#333;--ink3:#444;--accent:#0e6a67}
body{font-size:10.5pt}.page{display:block;padding:0;max-width:none}nav,.skip,button,.source,footer a{display:none}
.cols{grid-template-columns:minmax(0,3fr) minmax(0,2fr)}article{break-before:page;border:0}.card,.pictures figure,.steps li{break-inside:avoid}
.pictures img{max-height:5cm}a{color:inherit}}
`;
