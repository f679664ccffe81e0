//! Providers of which no published rule was found. They are listed so that a check says just that, with a link where there
//! is one, and never a no.

use super::shorthand::*;
use super::sources::*;
use crate::instance::Date;
use crate::policy::*;

/// That we found no rule holds for every day.
const EVER: Date = Date::RANGE.0;

/// Makes a provider with its one product, which stands for whatever it sells. The columns: name = key, English name, Chinese
/// name, remarks.
macro_rules! uncovered {
    ($($name:ident = $key:literal, $en:literal, $zh:literal, $remarks:expr;)*) => {$(
        #[doc = concat!($en, ".")]
        pub static $name: Provider = Provider {
            key: $key,
            name: text($en, $zh),
            code: text("whatever its name", "备案码"),
            what: text("", ""),
            regions: Regions::NONE,
            zones: ZoneSuffix::None,
            any_product: true,
            products: &[Product {
                provider: &$name,
                key: "any",
                name: text("any product or code of this provider", "该服务商的产品或备案码"),
                variants: &[],
                sold: Sold::ForAnyTerm,
                statements: &[],
                remarks: &[$remarks],
            }],
            issued: None,
            symptoms: &[],
        };
    )*};
}

uncovered! {
    CTYUN = "ctyun", "China Telecom Cloud", "天翼云", &[Remark::new(EVER, "not covered", Note::NoRuleFound, &[GK_CTYUN])];
    ECLOUD = "ecloud", "China Mobile Cloud", "移动云", &[Remark::new(EVER, "not covered", Note::NoRuleFound, &[GK_ECLOUD])];
    CUCLOUD = "cucloud", "China Unicom Cloud", "联通云", &[Remark::new(EVER, "not covered", Note::NoRuleFound, &[GK_CUCLOUD])];
    KSYUN = "ksyun", "Kingsoft Cloud", "金山云", &[Remark::new(EVER, "not covered", Note::NoRuleFound, &[])];
    QINGCLOUD = "qingcloud", "QingCloud", "青云", &[Remark::new(EVER, "not covered", Note::NoRuleFound, &[QC_EIP_ND])];
    INSPUR = "inspur", "Inspur Cloud", "浪潮云", &[Remark::new(EVER, "not covered", Note::NoRuleFound, &[])];
    QINIU = "qiniu", "Qiniu Cloud", "七牛云", &[Remark::new(EVER, "not covered", Note::NoRuleFound, &[])];
    AWS_CHINA = "aws-china", "AWS China (Sinnet, NWCD)", "亚马逊云科技中国区（光环新网、西云数据）", &[
        Remark::new(EVER, "not covered", Note::NoRuleFound, &[AWS_S3_ND]),
        Remark::new(READ, "not covered", Note::MainlandEntityOnly, &[AWS_SIGNUP_ND]),
    ];
    AZURE_CHINA = "azure-china", "Azure China (21Vianet)", "Azure 中国（世纪互联）", &[
        Remark::new(EVER, "not covered", Note::NoRuleFound, &[AZ_CHINA_ND]),
        Remark::new(READ, "not covered", Note::MainlandEntityOnly, &[AZ_CHINA_ND]),
    ];
}
