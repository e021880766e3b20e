import { chromium } from "@playwright/test";
const b = await chromium.launch({executablePath:"/usr/bin/chromium",args:"--no-sandbox --disable-gpu --disable-quic --disable-background-networking --disable-component-update --disable-sync".split(" ")});
const url="http://127.0.0.1:"+(process.env.P??4611);
const go=async(name,w,scheme,path,after)=>{const c=await b.newContext({viewport:{width:w,height:900},colorScheme:scheme,reducedMotion:"reduce"});const p=await c.newPage();p.on("console",m=>["error","warning"].includes(m.type())&&console.log(name,m.text().slice(0,300)));p.on("pageerror",e=>console.log(name,String(e).slice(0,300)));await p.goto(url+path,{waitUntil:"networkidle",timeout:120000});await p.waitForTimeout(500);try{await after?.(p)}catch(e){console.log(name,String(e).slice(0,300))}await p.waitForTimeout(500);await p.screenshot({path:`/tmp/shots-bank/${name}-${w}-${scheme}.png`,fullPage:true,clip:{x:0,y:0,width:w,height:Math.min(3000,await p.evaluate(()=>document.documentElement.scrollHeight))}});await c.close();};
const open=p=>p.locator("li details summary").first().click();
const only=process.argv[2];
const S={
 bank:[["/bank"],undefined],
 proof:[["/bank"],async p=>{await open(p)}],
 filters:[["/bank?topics=talks&difficulties=hard&paragraph=5"],async p=>{const f=p.getByRole("button",{name:/^Filters/});if(await f.isVisible())await f.click();for(const s of await p.locator("form summary").all())await s.click();await open(p)}],
 map:[["/bank?kinds=find-on-the-map"],open],
 sort:[["/bank?kinds=sort-into-groups,match-pairs&topics=talks"],open],
 typed:[["/bank?kinds=type-the-answer"],open],
 none:[["/bank?text=elephant&topics=weather"],undefined],
 near:[["/bank?text=Losukov&about=background"],undefined],
};
for(const [n,[[path],after]] of Object.entries(S)){ if(only&&!only.split(",").includes(n))continue; for(const [w,s] of [[360,"light"],[1280,"light"],[360,"dark"],[1280,"dark"]]){ if(process.argv[3]&&process.argv[3]!==`${w}${s}`)continue; await go(n,w,s,path,after);} }
await b.close();
