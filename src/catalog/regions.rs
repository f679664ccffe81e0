//! The regions of each provider: where they are and whether they can give a code.
//!
//! One table for each provider, because the same id means different places at different providers. A prefix proves
//! nothing: `cn-hongkong` of Alibaba Cloud is outside the mainland, most `ap-` regions of Tencent Cloud are inside. An
//! id that is not listed is unknown, which is not the same as outside.

use super::sources;
use crate::policy::{Place, Region, Regions};

/// Makes a table. The columns: id, English name, Chinese name (the id if there is none), place, `local` for a local or
/// joint-venture region, source.
macro_rules! regions {
    ($(#[$doc:meta])* $table:ident: $($id:literal, $en:literal, $zh:literal, $place:ident, $local:literal, $source:ident;)*) => {
        $(#[$doc])*
        pub const $table: Regions = Regions {
            lines: concat!($($id, "\t", $en, "\t", $zh, "\n"),*),
            list: &[$(Region { place: Place::$place, local: $local, source: sources::$source }),*],
        };
    };
}

regions! {
    /// The regions of Alibaba Cloud. Local regions are on the mainland by the provider's list: confirm in the console.
    ALIBABA:
    "cn-qingdao", "China (Qingdao)", "华北1（青岛）", Mainland, false, ALI_REGIONS_2021_06;
    "cn-beijing", "China (Beijing)", "华北2（北京）", Mainland, false, ALI_REGIONS_2021_06;
    "cn-zhangjiakou", "China (Zhangjiakou)", "华北3（张家口）", Mainland, false, ALI_REGIONS_2021_06;
    "cn-huhehaote", "China (Hohhot)", "华北5（呼和浩特）", Mainland, false, ALI_REGIONS_2021_06;
    "cn-wulanchabu", "China (Ulanqab)", "华北6（乌兰察布）", Mainland, false, ALI_REGIONS_2021_06;
    "cn-hangzhou", "China (Hangzhou)", "华东1（杭州）", Mainland, false, ALI_REGIONS_2021_06;
    "cn-shanghai", "China (Shanghai)", "华东2（上海）", Mainland, false, ALI_REGIONS_2021_06;
    "cn-shenzhen", "China (Shenzhen)", "华南1（深圳）", Mainland, false, ALI_REGIONS_2021_06;
    "cn-heyuan", "China (Heyuan)", "华南2（河源）", Mainland, false, ALI_REGIONS_2021_06;
    "cn-guangzhou", "China (Guangzhou)", "华南3（广州）", Mainland, false, ALI_REGIONS_2021_06;
    "cn-chengdu", "China (Chengdu)", "西南1（成都）", Mainland, false, ALI_REGIONS_2021_06;
    "cn-nanjing", "China (Nanjing - Local Region)", "华东5（南京-本地地域）", Mainland, true, ALI_REGIONS_2021_06;
    "cn-fuzhou", "China (Fuzhou - Local Region)", "华东6（福州-本地地域）", Mainland, true, ALI_REGIONS_72379_2024_11;
    "cn-wuhan-lr", "China (Wuhan - Local Region)", "华中1（武汉-本地地域）", Mainland, true, ALI_REGIONS_72379_2024_11;
    "cn-zhengzhou-jva", "Zhengzhou (China Unicom Joint Venture)", "郑州（联通合营）", Mainland, true, ALI_REGIONS_72379_2024_11;
    "cn-zhongwei", "Zhongwei", "西北2（中卫）", Special, false, GK;
    "cn-hangzhou-finance", "Finance Cloud (Hangzhou)", "华东1 金融云", Special, false, GK;
    "cn-shanghai-finance-1", "Finance Cloud (Shanghai)", "华东2 金融云", Special, false, GK;
    "cn-shenzhen-finance-1", "Finance Cloud (Shenzhen)", "华南1 金融云", Special, false, GK;
    "cn-beijing-finance-1", "Finance Cloud (Beijing)", "华北2 金融云", Special, false, GK;
    "cn-north-2-gov-1", "Government Cloud (Beijing)", "华北2 阿里政务云", Special, false, GK;
    "cn-heyuan-acdr-1", "special (Heyuan)", "cn-heyuan-acdr-1", Special, false, GK;
    "cn-wulanchabu-gic-1", "special (Ulanqab)", "cn-wulanchabu-gic-1", Special, false, GK;
    "cn-hongkong", "China (Hong Kong)", "中国香港", Outside, false, ALI_REGIONS_2021_06;
    "ap-southeast-1", "Singapore", "新加坡", Outside, false, ALI_REGIONS_2021_06;
    "ap-southeast-2", "Australia (Sydney), closed", "悉尼", Outside, false, ALI_REGIONS_2021_06;
    "ap-southeast-3", "Malaysia (Kuala Lumpur)", "吉隆坡", Outside, false, ALI_REGIONS_2021_06;
    "ap-southeast-5", "Indonesia (Jakarta)", "雅加达", Outside, false, ALI_REGIONS_2021_06;
    "ap-southeast-6", "Philippines (Manila)", "马尼拉", Outside, false, ALI_ENDPOINT_ND;
    "ap-southeast-7", "Thailand (Bangkok)", "曼谷", Outside, false, ALI_ENDPOINT_ND;
    "ap-southeast-8", "Malaysia (Johor)", "柔佛", Outside, false, ALI_ESS_ENDPOINT_ND;
    "ap-south-1", "India (Mumbai)", "孟买", Outside, false, ALI_REGIONS_2021_06;
    "ap-northeast-1", "Japan (Tokyo)", "东京", Outside, false, ALI_REGIONS_2021_06;
    "ap-northeast-2", "South Korea (Seoul)", "首尔", Outside, false, ALI_ENDPOINT_ND;
    "us-west-1", "US (Silicon Valley)", "硅谷", Outside, false, ALI_REGIONS_2021_06;
    "us-east-1", "US (Virginia)", "弗吉尼亚", Outside, false, ALI_REGIONS_2021_06;
    "us-southeast-1", "US (Atlanta)", "亚特兰大", Outside, false, ALI_REGIONS_72379_2024_11;
    "na-south-1", "Mexico", "墨西哥", Outside, false, ALI_REGIONS_72379_2024_11;
    "eu-central-1", "Germany (Frankfurt)", "法兰克福", Outside, false, ALI_REGIONS_2021_06;
    "eu-west-1", "UK (London)", "伦敦", Outside, false, ALI_REGIONS_2021_06;
    "eu-west-2", "France (Paris)", "巴黎", Outside, false, ALI_REGIONS_72379_2024_11;
    "me-east-1", "UAE (Dubai)", "迪拜", Outside, false, ALI_REGIONS_2021_06;
    "me-central-1", "Saudi Arabia (Riyadh)", "利雅得", Outside, false, ALI_REGIONS_72379_2024_11;
}

regions! {
    /// The regions of Tencent Cloud.
    TENCENT:
    "ap-guangzhou", "Guangzhou", "广州", Mainland, false, TC_REGIONS_2025_03;
    "ap-shenzhen", "Shenzhen", "深圳", Mainland, false, TC_REGIONS_2025_03;
    "ap-qingyuan", "Qingyuan", "清远", Mainland, false, TC_REGIONS_2025_03;
    "ap-shanghai", "Shanghai", "上海", Mainland, false, TC_REGIONS_2025_03;
    "ap-nanjing", "Nanjing", "南京", Mainland, false, TC_REGIONS_2025_03;
    "ap-beijing", "Beijing", "北京", Mainland, false, TC_REGIONS_2025_03;
    "ap-tianjin", "Tianjin", "天津", Mainland, false, TC_REGIONS_2025_03;
    "ap-chengdu", "Chengdu", "成都", Mainland, false, TC_REGIONS_2025_03;
    "ap-chongqing", "Chongqing", "重庆", Mainland, false, TC_REGIONS_2025_03;
    "ap-guangzhou-open", "Guangzhou Open", "广州Open", Special, false, TC_REGIONS_2025_03;
    "ap-qingyuan-xinan", "Qingyuan Xinan", "清远信安", Special, false, TC_REGIONS_2025_03;
    "ap-shanghai-adc", "Shanghai autonomous driving cloud", "上海自动驾驶云", Special, false, TC_REGIONS_2025_03;
    "ap-shanghai-fsi", "Shanghai Finance", "上海金融", Special, false, TC_REGIONS_2025_03;
    "ap-shenzhen-fsi", "Shenzhen Finance", "深圳金融", Special, false, TC_REGIONS_2025_03;
    "ap-beijing-fsi", "Beijing Finance", "北京金融", Special, false, TC_REGIONS_2025_03;
    "ap-hangzhou-ec", "Hangzhou Edge", "杭州", Special, false, TC_REGIONS_2025_03;
    "ap-jinan-ec", "Jinan Edge", "济南", Special, false, TC_REGIONS_2025_03;
    "ap-fuzhou-ec", "Fuzhou Edge", "福州", Special, false, TC_REGIONS_2025_03;
    "ap-wuhan-ec", "Wuhan Edge", "武汉", Special, false, TC_REGIONS_2025_03;
    "ap-changsha-ec", "Changsha Edge", "长沙", Special, false, TC_REGIONS_2025_03;
    "ap-shijiazhuang-ec", "Shijiazhuang Edge", "石家庄", Special, false, TC_REGIONS_2025_03;
    "ap-hefei-ec", "Hefei Edge", "合肥", Special, false, TC_REGIONS_2025_03;
    "ap-shenyang-ec", "Shenyang Edge", "沈阳", Special, false, TC_REGIONS_2025_03;
    "ap-xian-ec", "Xi'an Edge", "西安", Special, false, TC_REGIONS_2025_03;
    "ap-xibei-ec", "Northwest Edge", "西北", Special, false, TC_REGIONS_2025_03;
    "ap-zhengzhou-ec", "Zhengzhou Edge", "郑州", Special, false, TC_REGIONS_2025_03;
    "ap-hongkong", "Hong Kong (China)", "中国香港", Outside, false, TC_REGIONS_2025_03;
    "ap-taipei", "Taipei", "台北", Outside, false, TC_REGIONS_2025_03;
    "ap-singapore", "Singapore", "新加坡", Outside, false, TC_REGIONS_2025_03;
    "ap-bangkok", "Bangkok", "曼谷", Outside, false, TC_REGIONS_2025_03;
    "ap-jakarta", "Jakarta", "雅加达", Outside, false, TC_REGIONS_2025_03;
    "ap-seoul", "Seoul", "首尔", Outside, false, TC_REGIONS_2025_03;
    "ap-tokyo", "Tokyo", "东京", Outside, false, TC_REGIONS_2025_03;
    "ap-mumbai", "Mumbai", "孟买", Outside, false, TC_REGIONS_2025_03;
    "na-siliconvalley", "Silicon Valley", "硅谷", Outside, false, TC_REGIONS_2025_03;
    "na-ashburn", "Virginia", "弗吉尼亚", Outside, false, TC_REGIONS_2025_03;
    "na-toronto", "Toronto", "多伦多", Outside, false, TC_REGIONS_2025_03;
    "na-losangeles", "Los Angeles", "洛杉矶", Outside, false, TC_REGIONS_2025_03;
    "sa-saopaulo", "São Paulo", "圣保罗", Outside, false, TC_REGIONS_2025_03;
    "eu-frankfurt", "Frankfurt", "法兰克福", Outside, false, TC_REGIONS_2025_03;
    "eu-moscow", "Moscow", "莫斯科", Outside, false, TC_REGIONS_2025_03;
    "me-dubai", "Dubai", "迪拜", Outside, false, TC_REGIONS_2025_03;
    "au-sydney", "Sydney", "悉尼", Outside, false, TC_REGIONS_2025_03;
}

regions! {
    /// The regions of Huawei Cloud; the list that was read may be partial.
    HUAWEI:
    "cn-north-1", "Beijing 1", "华北-北京一", Mainland, false, HW_REGIONS_2026_07;
    "cn-north-4", "Beijing 4", "华北-北京四", Mainland, false, HW_REGIONS_2026_07;
    "cn-north-9", "Ulanqab 1", "华北-乌兰察布一", Mainland, false, HW_REGIONS_2026_07;
    "cn-northeast-1", "Dalian", "东北-大连", Mainland, false, HW_REGIONS_2026_07;
    "cn-east-2", "Shanghai 2", "华东-上海二", Mainland, false, HW_REGIONS_2026_07;
    "cn-east-3", "Shanghai 1", "华东-上海一", Mainland, false, HW_REGIONS_2026_07;
    "cn-south-1", "Guangzhou", "华南-广州", Mainland, false, HW_REGIONS_2026_07;
    "cn-south-2", "Shenzhen", "华南-深圳", Mainland, false, HW_REGIONS_2026_07;
    "cn-southwest-2", "Guiyang 1", "西南-贵阳一", Mainland, false, HW_REGIONS_2026_07;
    "ap-southeast-1", "Hong Kong (China)", "中国-香港", Outside, false, HW_REGIONS_2026_07;
}

regions! {
    /// The regions of UCloud, from general knowledge: no list was read.
    UCLOUD:
    "cn-bj2", "Beijing", "北京", Mainland, false, GK;
    "cn-sh2", "Shanghai", "上海", Mainland, false, GK;
    "cn-gd", "Guangdong", "广州", Mainland, false, GK;
    "hk", "Hong Kong", "香港", Outside, false, GK;
    "tw-tp", "Taipei", "台北", Outside, false, GK;
}

regions! {
    /// The regions of Volcengine, from general knowledge: no list was read.
    VOLCENGINE:
    "cn-beijing", "Beijing", "北京", Mainland, false, GK;
    "cn-shanghai", "Shanghai", "上海", Mainland, false, GK;
    "cn-guangzhou", "Guangzhou", "广州", Mainland, false, GK;
}

regions! {
    /// The regions of Baidu AI Cloud.
    BAIDU:
    "bj", "Beijing", "华北-北京", Mainland, false, BD_REGIONS_ND;
    "bd", "Baoding", "华北-保定", Mainland, false, BD_REGIONS_ND;
    "gz", "Guangzhou", "华南-广州", Mainland, false, BD_REGIONS_ND;
    "su", "Suzhou", "华东-苏州", Mainland, false, BD_REGIONS_ND;
    "hkg", "Hong Kong", "香港", Outside, false, GK;
}

regions! {
    /// The one region of JD Cloud that we know of, from general knowledge.
    JD:
    "cn-north-1", "Beijing", "华北-北京", Mainland, false, GK;
}
